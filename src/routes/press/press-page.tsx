import type { ComponentProps, ReactNode } from "react";
import { sleeve } from "#content/home.ts";
import { SHARE_IMAGE_SIZE } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { posters, press, type PosterShape } from "#content/press.ts";
import { quotes } from "#content/quotes.ts";
import { embed, licenses, saveImage, savedImage } from "#content/site-copy.ts";
import { CopyLink } from "#features/share/copy-link.tsx";
import { embedCode } from "#features/share/embed-snippet.tsx";
import { withBase } from "#lib/url.ts";
import { PageHead } from "#seo/page-head.tsx";
import { DisplayHeading } from "#ui/display-heading.tsx";
import { FactList } from "#ui/fact-list.tsx";
import type { Ground } from "#ui/ground.ts";
import styles from "./press-page.module.css";

export function PressPage() {
  return (
    <>
      <PageHead title={press.title} description={press.description} path={paths.press} />
      <div className={styles.top} data-ground="page">
        <DisplayHeading level={1} className={styles.heading}>
          {press.heading}
        </DisplayHeading>
        <p className={styles.about}>{press.about}</p>
      </div>
      <Section heading={press.posters} ground="page">
        {posters.map(({ state, label, shapes }) => (
          <Image key={state} name={label} file={`poster-${state}`} shapes={shapes} />
        ))}
      </Section>
      <Section heading={press.quotes} ground="ink">
        {quotes.map(({ slug, speaker }) => (
          <Image key={slug} name={speaker} file={slug} shapes={saveImage.shapes} />
        ))}
      </Section>
      <Section heading={press.film} ground="ink">
        <Files files={press.files.map(({ src, label }) => ({ path: src, label, download: true }))} />
      </Section>
      <Section heading={press.credits} ground="yellow">
        <FactList className={styles.credits} facts={sleeve.credits} />
      </Section>
      <Section heading={press.embed} ground="page">
        <div>
          <p>{embed.text}</p>
          <CopyLink url={embedCode()} words={embed.link} />
        </div>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- This site's own page, inert as a picture. */}
        <iframe
          inert
          className={styles.preview}
          src={withBase(embed.path)}
          title={embed.title}
          height={embed.height}
          loading="lazy"
        />
      </Section>
      <Section heading={press.license} ground="page">
        <div>
          {press.licenseText.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <Files files={licenses} />
        </div>
      </Section>
    </>
  );
}

function Section({ heading, ground, children }: { heading: string; ground: Ground; children: ReactNode }) {
  return (
    <section className={styles.section} data-ground={ground}>
      <DisplayHeading size="medium">{heading}</DisplayHeading>
      <div className={styles.items}>{children}</div>
    </section>
  );
}

interface ImageProps {
  name: string;
  file: Parameters<typeof savedImage>[0];
  shapes: readonly PosterShape[];
}

function Image({ name, file, shapes }: ImageProps) {
  const files = shapes.map(({ shape, label, width, height }) => {
    const size = `${label}, ${width} by ${height}`;
    return { path: savedImage(file, shape), label: size, "aria-label": `${size}: ${name}`, download: true };
  });
  return (
    <div>
      <img
        className={styles.image}
        src={withBase(savedImage(file, "wide"))}
        alt=""
        loading="lazy"
        {...SHARE_IMAGE_SIZE}
      />
      <h3 className={styles.name}>{name}</h3>
      <Files files={files} />
    </div>
  );
}

type File = ComponentProps<"a"> & { path: string; label: string };

function Files({ files }: { files: readonly File[] }) {
  return (
    <ul>
      {files.map(({ path, label, ...rest }) => (
        <li key={path}>
          <a className={styles.link} href={withBase(path)} {...rest}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
