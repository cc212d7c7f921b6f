package interleave.judge.timeline;

import interleave.judge.domain.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in both languages what the explorer says in English: the steps of a schedule, and what it cannot control. Names and
 * values stay as they are.
 */
public final class ExplorerWords {
  private record Phrase(Pattern english, String chinese) {
    static Phrase of(String english, String chinese) {
      return new Phrase(Pattern.compile(english, Pattern.DOTALL), chinese);
    }
  }

  /** Comes before the locks that are held. */
  static final String HOLDS = "holds ";

  private static final List<Phrase> STEPS =
      List.of(
          Phrase.of("reads (.*)", "读 $1"),
          Phrase.of("writes (.*)", "写 $1"),
          Phrase.of("calls (\\S+) of (.*)", "对 $2 调用 $1"),
          Phrase.of("starts (.*)", "启动 $1"),
          Phrase.of("ends", "结束"),
          Phrase.of("prints (.*)", "打印 $1"),
          Phrase.of("sleeps (.*)", "睡眠 $1"),
          Phrase.of("interrupts (.*)", "中断 $1"),
          Phrase.of("is interrupted", "被中断"),
          Phrase.of("enters synchronized (.*)", "进入 synchronized $1"),
          Phrase.of("leaves synchronized (.*)", "离开 synchronized $1"),
          Phrase.of("finds (synchronized .*) held by (\\S+)", "发现 $1 由 $2 持有"),
          Phrase.of("gives the lock back and waits on (.*)", "放开锁并等待 $1"),
          Phrase.of("gives the lock back and waits for a while on (.*)", "放开锁并限时等待 $1"),
          Phrase.of("(notify|notifyAll) on (\\S+) wakes (.*)", "对 $2 调用 $1，唤醒 $3"),
          Phrase.of("(notify|notifyAll) on (\\S+): nobody waits", "对 $2 调用 $1，但没有谁在等待"),
          Phrase.of("wakes for no reason on (.*)", "被虚假唤醒：$1"),
          Phrase.of("wakes since its time is up on (.*)", "超时醒来：$1"),
          Phrase.of("wakes up on (.*)", "被唤醒：$1"),
          Phrase.of("waits and wakes for no reason in (.*)", "在 $1 中等待，却被虚假唤醒"),
          Phrase.of("parks and wakes for no reason", "park 后被虚假唤醒"),
          Phrase.of("waits in (.*)", "停在 $1 中"),
          Phrase.of("waits for the end of (.*)", "等待 $1 结束"),
          Phrase.of("waits for (.*)", "等待 $1"),
          Phrase.of(HOLDS + "(.*)", "持有 $1"));

  private static final List<Phrase> LIMITS =
      List.of(
          Phrase.of("it starts another process at (.*)", "它在 $1 启动了另一个进程"),
          Phrase.of("it waits for another process at (.*)", "它在 $1 等待另一个进程"),
          Phrase.of("it opens a structured task scope at (.*)", "它在 $1 打开了结构化任务作用域"),
          Phrase.of("it binds a scoped value at (.*)", "它在 $1 绑定了作用域值"),
          Phrase.of("it reaches fields by reflection at (.*)", "它在 $1 用反射访问字段"),
          Phrase.of("it reaches memory past the JVM at (.*)", "它在 $1 绕过 JVM 访问内存"),
          Phrase.of("it handles signals at (.*)", "它在 $1 处理信号"),
          Phrase.of("it runs a parallel stream at (.*)", "它在 $1 使用了并行流"),
          Phrase.of("it calls (\\S+) at (.*)", "它在 $2 调用了 $1"),
          Phrase.of("it may block in input at (.*)", "它在 $1 可能因等待输入而阻塞"),
          Phrase.of("it may block in (\\S+) at (.*)", "它在 $2 可能阻塞于 $1"),
          Phrase.of("code runs on a thread that is not the explorer's: (.*)", "有代码运行在探索器之外的线程上：$1"),
          Phrase.of("the explorer failed: (.*)", "探索器出错：$1"));

  private ExplorerWords() {}

  /** Returns a step of a schedule; unknown words stay as they are. */
  static Text step(String words) {
    return said(STEPS, words);
  }

  /** Returns what the explorer cannot control; unknown words stay as they are. */
  public static Text limit(String words) {
    return said(LIMITS, words);
  }

  private static Text said(List<Phrase> phrases, String words) {
    for (Phrase phrase : phrases) {
      Matcher matcher = phrase.english().matcher(words);
      if (matcher.matches()) {
        return new Text(words, matcher.replaceFirst(phrase.chinese()));
      }
    }
    return Text.same(words);
  }
}
