package interleave.judge.stage;

/** Names scenes and schedules as a reader should see them. */
final class Titles {
  /** What stands for the forced order of an explored schedule; behind it comes which one was the first to lose. */
  static final String EXPLORED = "explored";

  private Titles() {}

  static String scene(PlayRequest request) {
    StringBuilder text = new StringBuilder(request.method()).append('(');
    String between = "";
    for (Object arg : request.args()) {
      text.append(between).append(arg);
      between = ", ";
    }
    return text.append(')').toString();
  }

  static String schedule(PlayRequest.Mode mode) {
    if (!(mode instanceof PlayRequest.Mode.Scheduled(Schedule schedule))) return "";
    StringBuilder text = new StringBuilder("first " + (schedule.first() + 1));
    for (Schedule.Switch change : schedule.switches()) {
      text.append(", then at seam ").append(change.atSeam()).append(' ').append(change.to() + 1);
    }
    return (schedule.queues() ? text.append(", queueing for locks") : text).toString();
  }
}
