import { Component, type ReactNode } from "react";
import { PartFailure, retryParts } from "./late/part.ts";

interface Props {
  /** Rendered instead after an error. `retry` renders the children again; `failures`: number of failures in a row. */
  fallback(error: Error, retry: () => void, failures: number): ReactNode;
  children: ReactNode;
}

/** After this time without an error, the count of failures starts again. */
const RECOVERED_MS = 120_000;

/** Error boundary for one view, so that the others keep running. A class, since React has no hook for this. */
export class Boundary extends Component<Props, { error: Error | undefined; failures: number }> {
  override state = { error: undefined as Error | undefined, failures: 0 };
  private lastAt = 0;

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(): void {
    const now = performance.now();
    const recovered = now - this.lastAt > RECOVERED_MS;
    this.lastAt = now;
    this.setState(({ failures }) => ({ failures: recovered ? 1 : failures + 1 }));
  }

  /** Forget failed loads, so that the next render tries them again, here or elsewhere. */
  override componentWillUnmount(): void {
    if (this.state.error instanceof PartFailure) retryParts();
  }

  private retry = (): void => {
    if (this.state.error instanceof PartFailure) retryParts();
    this.setState({ error: undefined });
  };

  override render(): ReactNode {
    const { error, failures } = this.state;
    return error ? this.props.fallback(error, this.retry, failures) : this.props.children;
  }
}
