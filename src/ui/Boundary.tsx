import { Component, type ReactNode } from "react";

interface Props {
  /** What to show instead, given the fault and a way to try again. */
  fallback(error: Error, retry: () => void): ReactNode;
  children: ReactNode;
}

/** Catches the fault of one view, so that the others keep running. (React has no hook for this.) */
export class Boundary extends Component<Props, { error: Error | undefined }> {
  override state = { error: undefined as Error | undefined };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? this.props.fallback(error, () => this.setState({ error: undefined })) : this.props.children;
  }
}
