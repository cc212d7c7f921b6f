package interleave.explore.run;

/** Carries strands: knows how to stop one and let another go on. */
public interface Vehicle {
  /** Runs a whole schedule, beginning with {@code first}, and ends all strands that are left. */
  void play(Execution execution, Strand first);

  /** Stops {@code from} until its turn comes, and lets {@code to} go on. */
  void handOver(Strand from, Strand to);

  /** Stops {@code from} since the schedule is over. */
  void finish(Strand from);

  /** Leaves a strand where it is for ever, since its code swallows every attempt to end it. */
  void abandon(Strand strand);

  /** Gives back its threads. */
  void close();
}
