package interleave.judge.timeline;

import interleave.judge.domain.Mark;
import interleave.judge.domain.Text;
import interleave.judge.domain.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells an explored schedule step by step.
 *
 * @param steps in their order
 * @param left how many were left out before the first, since there are too many
 */
public record Story(List<Told> steps, int left) {
  private static final int MOST = 120;

  /**
   * Tells one step.
   *
   * @param actor whose it is; nothing where it is everybody's
   * @param what what happens
   * @param place as {@code Foo.java:12}; nothing if unknown
   * @param source what that line says; nothing if it is not at hand
   * @param holds the locks that the actor holds then, with the word for it; nothing if there are none
   * @param highlighted whether the reader should look at it
   */
  public record Told(String actor, Text what, String place, String source, Text holds, boolean highlighted) {}

  public Story {
    steps = List.copyOf(steps);
  }

  /** Tells whether a transcript is of an exploration, so that it is better told than drawn. */
  public static boolean fits(Transcript transcript) {
    return Said.isExplored(transcript.schedule());
  }

  /** Tells a transcript; marks whose sequence numbers are given stand out. */
  public static Story of(Transcript transcript, Set<Long> highlights) {
    List<Told> steps = new ArrayList<>();
    var speakers = Speakers.of(transcript);
    for (Mark mark : transcript.marks()) {
      switch (mark.kind()) {
        case STARTED, RESUMED, STUCK, END -> {}
        default -> steps.add(told(speakers.named(mark), highlights.contains(mark.sequence())));
      }
    }
    int left = Math.max(0, steps.size() - MOST);
    return new Story(steps.subList(left, steps.size()), left);
  }

  private static Told told(Mark mark, boolean highlighted) {
    String[] parts = mark.value().split(Mark.AND, -1);
    return switch (mark.kind()) {
      case SEAM -> {
        boolean holding = parts[parts.length - 1].startsWith(ExplorerWords.HOLDS);
        String source = parts.length > 1 && !(holding && parts.length == 2) ? parts[1] : "";
        Text holds = holding ? ExplorerWords.step(parts[parts.length - 1]) : Text.EMPTY;
        yield new Told(mark.actor(), ExplorerWords.step(mark.label()), parts[0], source, holds, highlighted);
      }
      case BLOCKED -> {
        int at = mark.value().lastIndexOf(" at ");
        String waits = at < 0 ? mark.value() : mark.value().substring(0, at);
        yield new Told(mark.actor(), ExplorerWords.step(waits), at < 0 ? "" : mark.value().substring(at + 4), "", Text.EMPTY, highlighted);
      }
      case POINT, OUTPUT -> plain(mark, Text.same((mark.label() + " " + mark.value()).strip()), highlighted);
      case ENTER -> plain(mark, Text.same("┣ " + mark.label()), highlighted);
      case LEAVE -> plain(mark, Text.same(mark.value().isEmpty() ? "┫ " + mark.label() : "┫ " + mark.label() + " = " + mark.value()), highlighted);
      case FINISHED -> plain(mark, ExplorerWords.step("ends"), highlighted);
      default -> plain(mark, Text.same("✗ " + mark.value()), highlighted);
    };
  }

  private static Told plain(Mark mark, Text what, boolean highlighted) {
    return new Told(mark.actor(), what, "", "", Text.EMPTY, highlighted);
  }
}
