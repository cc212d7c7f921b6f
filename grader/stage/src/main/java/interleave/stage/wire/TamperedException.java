package interleave.stage.wire;

import java.io.IOException;

/** Says that a frame came in which the other side cannot have sent. */
public final class TamperedException extends IOException {
  private static final long serialVersionUID = 1L;

  TamperedException(String message) {
    super(message);
  }
}
