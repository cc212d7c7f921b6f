package interleave.explore;

import interleave.explore.run.Execution;
import interleave.explore.run.Hot;
import interleave.explore.run.Settings;
import interleave.explore.run.Strategy;
import interleave.explore.run.Vehicle;

/** Plays single schedules of one program. */
record Player(Program program, Settings settings, Vehicle vehicle, Observer observer) {
  Execution play(Strategy strategy, Hot hot, boolean traced) {
    observer.begins();
    Execution execution = new Execution(settings, strategy, vehicle, hot, program::load, traced);
    execution.play(program, program.statics());
    if (execution.endedWell()) {
      String fault = observer.fault();
      if (fault != null) execution.accuse(fault);
    }
    return execution;
  }
}
