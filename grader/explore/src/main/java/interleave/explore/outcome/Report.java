package interleave.explore.outcome;

import java.util.List;

/** Writes an outcome as text. */
final class Report {
  private Report() {}

  static String of(Outcome outcome) {
    StringBuilder text = new StringBuilder();
    outcome.beyondControl().forEach(what -> text.append("beyond control: ").append(what).append('\n'));
    outcome.loss().ifPresentOrElse(loss -> loss(text, loss, outcome), () -> text.append("no schedule lost, "));
    text.append(outcome.schedules()).append(outcome.schedules() == 1 ? " schedule" : " schedules").append(" played");
    text.append(switch (outcome.exhaustive()) {
      case SAMPLED -> "";
      case ONE_PREEMPTION -> ", among them all with at most one preemption";
      case ALL -> ", all there are";
    });
    return text.append('\n').toString();
  }

  private static void loss(StringBuilder text, Loss loss, Outcome outcome) {
    text.append(loss.kind()).append(": ").append(loss.text()).append('\n');
    loss.cycle().forEach(line -> text.append("  ").append(line).append('\n'));
    if (loss.kind() != Kind.RACE) {
      outcome.races().forEach(race -> text.append("race on ").append(race).append('\n'));
    }
    trace(text, loss.trace());
    text.append("lost in schedule ").append(loss.schedule()).append(" of ");
  }

  private static void trace(StringBuilder text, List<Step> trace) {
    int threads = width(trace, Step::thread);
    int places = width(trace, Step::place);
    int actions = width(trace, Report::action);
    String last = "";
    for (Step step : trace) {
      text.append("  ").append(pad(step.thread().equals(last) ? "" : step.thread(), threads));
      text.append("  ").append(pad(action(step), actions));
      text.append("  ").append(pad(step.place(), places));
      text.append("  ").append(step.source());
      text.setLength(text.toString().stripTrailing().length());
      text.append('\n');
      last = step.thread();
    }
  }

  private static String action(Step step) {
    return step.value().isEmpty() ? step.action() : step.action() + " = " + step.value();
  }

  private static int width(List<Step> trace, java.util.function.Function<Step, String> part) {
    return Math.min(64, trace.stream().map(part).mapToInt(String::length).max().orElse(0));
  }

  private static String pad(String text, int width) {
    return text.length() >= width ? text : text + " ".repeat(width - text.length());
  }
}
