package interleave.judge.spec;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads from the kernel's marks what became of each process. */
final class Processes {
  private static final Set<MarkKind> DEATHS = EnumSet.of(MarkKind.ZOMBIE, MarkKind.REAPED);
  private static final Pattern STATUS = Pattern.compile("(exited|signaled)\\((\\d+)\\)");

  private Processes() {}

  static String nameOf(Transcript transcript, int pid) {
    return transcript.marks().stream()
        .filter(mark -> mark.pid() == pid && !mark.actor().isEmpty())
        .map(Mark::actor)
        .reduce((before, after) -> after)
        .orElse("pid " + pid);
  }

  static OptionalInt pidOf(Transcript transcript, String name) {
    return transcript.marks().stream()
        .filter(mark -> mark.actor().equals(name) && mark.pid() > 0)
        .mapToInt(Mark::pid)
        .findFirst();
  }

  static List<Mark> of(Transcript transcript, String name, MarkKind kind) {
    return transcript.of(kind).filter(mark -> mark.actor().equals(name)).toList();
  }

  static Optional<Mark> death(Transcript transcript, String name) {
    return transcript.marks().stream()
        .filter(mark -> mark.actor().equals(name) && DEATHS.contains(mark.kind()))
        .findFirst();
  }

  /**
   * Returns {@code exited(3)} or {@code signaled(9)}, from the kernel first, from the kit's wait calls else; empty for
   * a process that lived until it was swept away behind the end.
   */
  static Optional<String> status(Transcript transcript, String name) {
    Optional<String> kernel =
        transcript.marks().stream()
            .takeWhile(mark -> mark.kind() != MarkKind.END)
            .filter(mark -> mark.actor().equals(name) && DEATHS.contains(mark.kind()))
            .map(mark -> decode(mark.value()))
            .flatMap(Optional::stream)
            .findFirst();
    if (kernel.isPresent()) {
      return kernel;
    }
    OptionalInt pid = pidOf(transcript, name);
    if (pid.isEmpty()) {
      return Optional.empty();
    }
    Pattern mine = Pattern.compile("(^|\\D)" + pid.getAsInt() + "\\D.*");
    return transcript
        .of(MarkKind.CALL)
        .filter(mark -> mark.label().startsWith("wait") && mine.matcher(mark.value()).find())
        .map(mark -> decode(mark.value()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Returns the processes that still lived when the program was over. */
  static List<Mark> leftBehind(Transcript transcript) {
    long end = transcript.of(MarkKind.END).mapToLong(Mark::sequence).findFirst().orElse(Long.MAX_VALUE);
    return transcript
        .of(MarkKind.SPAWNED)
        .filter(born -> born.sequence() < end)
        .filter(born -> death(transcript, born.actor()).map(death -> death.sequence() > end).orElse(true))
        .toList();
  }

  /** Returns the zombies that nobody waited for before their parent or the program ended. */
  static List<Mark> neverReaped(Transcript transcript) {
    return transcript.of(MarkKind.ZOMBIE).filter(zombie -> !waitedFor(transcript, zombie)).toList();
  }

  static String names(List<Mark> marks) {
    return marks.stream().map(Mark::actor).distinct().collect(Collectors.joining(", "));
  }

  private static boolean waitedFor(Transcript transcript, Mark zombie) {
    for (Mark mark : transcript.marks()) {
      if (mark.sequence() <= zombie.sequence()) {
        continue;
      }
      if (mark.kind() == MarkKind.END || mark.pid() == zombie.pid() && mark.kind() == MarkKind.REPARENTED) {
        return false;
      }
      if (mark.pid() == zombie.pid() && mark.kind() == MarkKind.REAPED) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> decode(String value) {
    Matcher matcher = STATUS.matcher(value);
    if (matcher.find()) {
      return Optional.of(matcher.group());
    }
    if (!value.matches("\\d{1,5}")) {
      return Optional.empty();
    }
    int raw = Integer.parseInt(value);
    return Optional.of((raw & 0x7f) == 0 ? "exited(" + (raw >> 8) + ")" : "signaled(" + (raw & 0x7f) + ")");
  }
}
