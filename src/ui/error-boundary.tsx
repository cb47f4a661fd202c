import { Component, type ComponentType, type ReactNode } from "react";

interface ErrorBoundaryProps {
  children: ReactNode;
  /** What stands in place of children that break; nothing if it is not given. */
  Fallback?: ComponentType<{ error: unknown }>;
  /** When this changes, the children are tried again. */
  resetKey?: string;
}

interface ErrorBoundaryState {
  failure: { error: unknown } | null;
  resetKey: string | undefined;
}

/** Renders the fallback instead of children that throw, or whose code does not load. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failure: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown) {
    return { failure: { error } };
  }

  static getDerivedStateFromProps({ resetKey }: ErrorBoundaryProps, state: ErrorBoundaryState) {
    return resetKey === state.resetKey ? null : { failure: null, resetKey };
  }

  override render() {
    const { children, Fallback } = this.props;
    const { failure } = this.state;
    if (!failure) return children;
    return Fallback ? <Fallback error={failure.error} /> : null;
  }
}
