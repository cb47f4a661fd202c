interface ImportMetaEnv {
  /** The public origin without a slash at the end, from .env or the environment. */
  readonly SITE_ORIGIN: string;
}
