package interleave.judge.sandbox;

import java.util.Optional;

/** Names the processors whose system call numbers are known; {@code audit} is seccomp's name for them. */
enum Architecture {
  X86_64(0xC000003E),
  AARCH64(0xC00000B7);

  private static final Optional<Architecture> HERE =
      switch (System.getProperty("os.arch")) {
        case "amd64", "x86_64" -> Optional.of(X86_64);
        case "aarch64", "arm64" -> Optional.of(AARCH64);
        default -> Optional.empty();
      };

  final int audit;

  Architecture(int audit) {
    this.audit = audit;
  }

  static Optional<Architecture> here() {
    return HERE;
  }
}
