package interleave.judge.gate;

import interleave.judge.domain.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges the name of a class: whether a student's class may be called so. */
final class Identity {
  private static final List<String> OTHERS = List.of(
      "java.", "javax.", "jdk.", "sun.", "com.sun.", "interleave.", "org.junit.", "org.assertj.",
      "org.awaitility.", "org.opentest4j.", "org.slf4j.", "com.tngtech.");

  private Identity() {}

  /** Returns why a class may not bear its name; nothing if it may. */
  static Optional<Text> refusal(String className, Profile profile) {
    if (OTHERS.stream().anyMatch(className::startsWith)) {
      return Optional.of(Rules.MESSAGES.text("shadow"));
    }
    if (profile.isReserved(className)) {
      return Optional.of(Rules.MESSAGES.text("reserved"));
    }
    int dot = className.lastIndexOf('.');
    String pkg = dot < 0 ? "" : className.substring(0, dot);
    if (profile.packages().contains(pkg)) {
      return Optional.empty();
    }
    if (profile.packages().equals(Set.of(""))) {
      return Optional.of(Rules.MESSAGES.text("unnamed.package", pkg));
    }
    String wanted = String.join(", ", profile.packages().stream().sorted().toList());
    return Optional.of(Rules.MESSAGES.text(pkg.isEmpty() ? "no.package" : "wrong.package", wanted));
  }
}
