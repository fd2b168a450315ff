// Says while another map is on its way, and when it did not come.
import type { ReactNode } from "react";
import { Text } from "../text.tsx";

interface Props {
  isLoading: boolean;
  failed: boolean;
  retry(): void;
}

export function MapState({ isLoading, failed, retry }: Props): ReactNode {
  return (
    <>
      {isLoading && (
        <p className="lens-state" role="status">
          <Text of={(t) => t.map.loading} />
        </p>
      )}
      {failed && (
        <p className="lens-state" role="alert">
          <Text of={(t) => t.map.lensFailed} block />
          <button type="button" className="text-button" onClick={retry}>
            <Text of={(t) => t.failure.retry} />
          </button>
        </p>
      )}
    </>
  );
}
