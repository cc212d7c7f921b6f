package interleave.judge.timeline;

import interleave.judge.domain.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in both languages what the stage says in English: who waits for what, and in which order actors
 * were forced to go. The subject process speaks one language only, to stay small.
 */
public final class Said {
  private record Turn(Pattern english, String chinese) {
    static Turn of(String english, String chinese) {
      return new Turn(Pattern.compile(english), chinese);
    }
  }

  private static final List<Turn> TURNS =
      List.of(
          // The explorer's words.
          Turn.of("(\\S+) waits to enter synchronized \\(([^)]*)\\) at ([^\\s;,]+)", "$1 在 $3 等待进入 synchronized ($2)"),
          Turn.of("(\\S+) waits for a notify on (\\S+) at ([^\\s;,]+)", "$1 在 $3 等待 $2 上的 notify"),
          Turn.of("(\\S+) waits for the end of (\\S+) at ([^\\s;,]+)", "$1 在 $3 等待 $2 结束"),
          Turn.of("(\\S+) waits for the end of ([^\\s;,]+)", "$1 等待 $2 结束"),
          Turn.of("after (\\d+) steps nothing comes of it: ", "经过 $1 步仍毫无进展："),
          Turn.of("(\\S+) waits for its next task", "$1 等待下一个任务"),
          Turn.of("(\\S+) died of ", "$1 因异常终止："),
          Turn.of("^(\\S+) (?:writes|wrote) at (\\S+)", "$1 在 $2 写入"),
          Turn.of("^(\\S+) (?:reads|read) at (\\S+)", "$1 在 $2 读取"),
          Turn.of("(\\S+) holds (\\S+) \\(([^)]*)\\) and waits for (\\S+) at ([^\\s;,]+)", "$1 持有 $2（$3），并在 $5 等待 $4"),
          Turn.of("(\\S+) holds (\\S+) \\(([^)]*)\\) and waits in (\\S+) at ([^\\s;,]+)", "$1 持有 $2（$3），并停在 $5 的 $4 中"),
          Turn.of("waits for (\\S+) at ([^\\s;,]+)", "在 $2 等待 $1"),
          Turn.of("waits in (\\S+) at ([^\\s;,]+)", "停在 $2 的 $1 中"),
          Turn.of(", held by ([^\\s;,]+), which has ended", "，而它由已经结束的 $1 持有"),
          Turn.of(", held by ([^\\s;,]+)", "，而它由 $1 持有"),
          Turn.of(", which (\\S+) holds \\(([^)]*)\\)", "，而它由 $1 持有（$2）"),
          Turn.of("; nobody is left to wake it", "，再也没有谁能唤醒它"),
          Turn.of("\tholds ", "\t持有 "),
          Turn.of("; ", "；"));

  private static final Pattern WAIT = Pattern.compile("waits (?:in|for) (\\S+) at \\S*?(:\\d+)");
  private static final Pattern FIRST = Pattern.compile("first (\\d+)");
  private static final Pattern THEN = Pattern.compile(", then at seam (\\d+) (\\d+)");

  /** What the stage calls the schedule of an exploration. */
  private static final String EXPLORED = "explored";

  private static final String QUEUEING = ", queueing for locks";

  private Said() {}

  /** Returns the words of a mark in both languages; what is not the stage's own stays as it is. */
  public static Text of(String words) {
    String chinese = words;
    for (Turn turn : TURNS) {
      chinese = turn.english().matcher(chinese).replaceAll(turn.chinese());
    }
    return new Text(words, chinese);
  }

  static boolean isExplored(String schedule) {
    return schedule.startsWith(EXPLORED);
  }

  /** Returns a wait in so few words that they need no language: {@code wait():23}. */
  public static String brief(String words) {
    Matcher wait = WAIT.matcher(words);
    return wait.matches() ? wait.group(1) + wait.group(2) : words;
  }

  /** Returns a transcript's forced order in both languages. */
  public static Text schedule(String words) {
    if (isExplored(words)) {
      String number = words.substring(EXPLORED.length()).strip();
      return new Text(
          "the explorer’s schedule " + number + ", made as simple as it can be", "探索器的第 " + number + " 个调度，已化到最简");
    }
    Matcher first = FIRST.matcher(words);
    if (!first.lookingAt()) {
      return Text.same(words);
    }
    var english = new ArrayList<String>(List.of("actor " + first.group(1) + " goes first"));
    var chinese = new ArrayList<String>(List.of("第 " + first.group(1) + " 个参与者先行"));
    for (Matcher then = THEN.matcher(words).region(first.end(), words.length()); then.lookingAt(); ) {
      english.add("at seam " + then.group(1) + " actor " + then.group(2) + " takes over");
      chinese.add("在第 " + then.group(1) + " 个接缝处由第 " + then.group(2) + " 个接替");
      then.region(then.end(), words.length());
    }
    if (words.endsWith(QUEUEING)) {
      english.add("who finds a lock taken queues up for it");
      chinese.add("遇到已被占用的锁时排队等候");
    }
    return new Text(String.join("; ", english), String.join("；", chinese));
  }
}
