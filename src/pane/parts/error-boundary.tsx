import { Component } from "react";
import type { ReactNode } from "react";
import { NoticeBox } from "./notice-box";

interface BoundaryProps {
  /** What else can be done than to show it again. */
  readonly otherwise?: ReactNode;
  readonly children: ReactNode;
}

/** A part that cannot be shown does not take the rest with it: the state stands above it. */
export class ErrorBoundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <div role="alert">
        <NoticeBox
          tone="error"
          text="这一部分没有显示出来，已填的内容没有丢失，工作簿没有改动。"
          onRetry={() => this.setState({ broken: false })}
        >
          {this.props.otherwise}
        </NoticeBox>
      </div>
    );
  }
}
