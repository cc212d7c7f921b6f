package interleave.schedules;

import interleave.explore.Explorer;
import interleave.explore.outcome.Loss;
import interleave.explore.outcome.Outcome;
import interleave.explore.outcome.Race;
import interleave.explore.outcome.Step;
import interleave.explore.run.Time;
import interleave.stage.play.Director.Ending;
import interleave.stage.play.Request;
import interleave.stage.play.Values;
import interleave.stage.wire.Frame;
import interleave.stage.wire.Packer;
import java.util.List;

/** Explores one scene and tells the judge what came of it. */
final class Exploration {
  private static final int MOST_STEPS = 1_500;
  private static final int MOST_RACES = 20;
  private static final int LONGEST = 200;
  private static final int MOST_CHARACTERS = 150_000;

  private final Wire wire;
  private final PlayedClasses classes;
  private final Settings settings;
  private final Request request;
  private final Recorder recorder;

  Exploration(Wire wire, PlayedClasses classes, Settings settings, Request request) {
    this.wire = wire;
    this.classes = classes;
    this.settings = settings;
    this.request = request;
    this.recorder = new Recorder(wire, settings.when() == Time.FAIR);
  }

  void run() {
    Explorer explorer = Explorer.of(
        classes, Exploration.class.getClassLoader(), PlayedClasses.ENTRY, "play", recorder, new SceneMethod(request));
    settings.applyTo(explorer, request.seed(), request.limitNanos()).observedBy(recorder).sources(path -> null);
    Outcome outcome;
    try {
      outcome = explorer.explore();
    } catch (IllegalArgumentException | IllegalStateException e) {
      done(Thrown.text(e));
      return;
    }
    if (recorder.wrong() != null) {
      done(recorder.wrong());
      return;
    }
    wire.send(Frame.MARKS, recorder.packed());
    wire.send(Frame.EXPLORED, pack(outcome));
    done("");
  }

  private void done(String fault) {
    Packer done = new Packer(256).putLong(0).putLong(0).putLong(0).putInt(0);
    Ending ending = fault.isEmpty() ? Ending.COMPLETE : Ending.FAULT;
    wire.send(Frame.DONE, done.put(ending.ordinal()).put(1).putText(fault));
  }

  private Packer pack(Outcome outcome) {
    Packer packer = new Packer(1 << 12).putInt(outcome.schedules()).putInt(recorder.distinct());
    packer.putText(outcome.exhaustive().name()).put(outcome.polls() ? 1 : 0);
    List<Race> races = outcome.races().subList(0, Math.min(MOST_RACES, outcome.races().size()));
    packer.putInt(races.size());
    for (Race race : races) packer.putText(brief(race.what())).putText(brief(race.first())).putText(brief(race.second()));
    texts(packer, outcome.beyondControl());
    packer.put(outcome.loss().isPresent() ? 1 : 0);
    if (outcome.loss().isPresent()) pack(packer, outcome.loss().get());
    return packer;
  }

  private static void pack(Packer packer, Loss loss) {
    packer.putText(loss.kind().name()).putText(Values.cut(Thrown.plain(loss.text())));
    texts(packer, loss.cycle());
    packer.putInt(loss.schedule());
    List<Step> last = last(loss.trace());
    packer.putInt(last.size());
    for (Step step : last) {
      packer.putText(brief(step.thread())).putText(step.file()).putInt(step.line()).putText(brief(step.action()));
      packer.putText(brief(step.value())).putText(brief(String.join(", ", step.holds())));
    }
  }

  /** Gives as many of the last steps as fit into one frame. */
  private static List<Step> last(List<Step> trace) {
    int from = trace.size();
    for (int left = MOST_CHARACTERS; from > 0 && left > 0 && trace.size() - from < MOST_STEPS; from--) {
      Step step = trace.get(from - 1);
      left -= step.thread().length() + step.file().length() + step.action().length() + step.value().length() + 40;
    }
    return trace.subList(from, trace.size());
  }

  /** All the steps of a schedule must fit into one frame, whatever the student calls his threads and prints. */
  private static String brief(String text) {
    String plain = Thrown.plain(text);
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
  }

  private static void texts(Packer packer, List<String> all) {
    packer.putInt(all.size());
    for (String text : all) packer.putText(Values.cut(Thrown.plain(text)));
  }
}
