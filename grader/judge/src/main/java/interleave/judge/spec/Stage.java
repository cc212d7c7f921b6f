package interleave.judge.spec;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import interleave.judge.stage.Exploration;
import interleave.judge.stage.Explored;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Plays scenes beside the student's classes and hands back what was observed. A play that gets stuck, times out,
 * crashes or is tampered with fails the check at once, unless {@link #tolerant()} was asked for.
 */
public interface Stage {
  /** Plays a scene once, actors truly at the same time. */
  Transcript play(SceneCall scene);

  /** Plays a scene once with small random pauses at the seams of the student's code. */
  Transcript perturbed(SceneCall scene);

  /** Plays a scene in the plain order, then with one turn taken at each seam, then a sample of two; judges each. */
  void everySchedule(SceneCall scene, Consumer<Transcript> judgement);

  /**
   * Plays a closed scene under many controlled schedules and judges each transcript that is new: fails with the first
   * schedule that loses, made as simple as it can be. A deadlock, a lost wake-up, a livelock, a thread that is left
   * behind, an exception that nobody caught and a race lose by themselves. What cannot be controlled is played as
   * {@link #perturbed} instead, and the check says so. The judgement must judge the same each time.
   */
  Explored explore(SceneCall scene, Consumer<Transcript> judgement);

  /** Returns a stage that explores in another way than {@link Exploration#standard()}. */
  Stage exploring(Exploration how);

  /**
   * Says what a good answer could do better; the check keeps its points.
   *
   * @param key names the text among the exercise's own messages
   */
  void advise(Diagnosis diagnosis, String key, Object... args);

  /** Starts a scene and does not wait for its end. */
  Live start(SceneCall scene);

  /** Runs a whole program under the warden: a class with {@code main}, the student's or a scene's. */
  Transcript run(String mainClass, Object... args);

  /** Starts a whole program and does not wait for its end. */
  Live launch(String mainClass, Object... args);

  default Transcript run(Class<?> mainClass, Object... args) {
    return run(mainClass.getName(), args);
  }

  default Live launch(Class<?> mainClass, Object... args) {
    return launch(mainClass.getName(), args);
  }

  /** Returns the processor time that a play used; zero for a transcript that is not of this check. */
  Duration processorTime(Transcript transcript);

  /** Returns how long a play waited for a processor, all its threads together. */
  Duration runDelay(Transcript transcript);

  /** Returns the submission's classes for rules on their structure; nothing is loaded. */
  Structure structure();

  /** Returns random hexadecimal digits that nobody can guess, new each time. */
  String nonce();

  /** Returns a stage that hands back transcripts of plays which came to a bad end, too. */
  Stage tolerant();

  /** Returns a stage whose {@code everySchedule} plays at most so many times, 400 otherwise. */
  Stage withBudget(int plays);

  /** Returns a stage whose plays may last so long. */
  Stage withLimit(Duration limit);

  /** Plays a scene once, actors truly at the same time. */
  default Transcript play(SceneRef0 scene) {
    return play(SceneCall.of(scene));
  }

  default <A> Transcript play(SceneRef1<A> scene, A a) {
    return play(SceneCall.of(scene, a));
  }

  default <A, B> Transcript play(SceneRef2<A, B> scene, A a, B b) {
    return play(SceneCall.of(scene, a, b));
  }

  default <A, B, C> Transcript play(SceneRef3<A, B, C> scene, A a, B b, C c) {
    return play(SceneCall.of(scene, a, b, c));
  }

  default <A, B, C, D> Transcript play(SceneRef4<A, B, C, D> scene, A a, B b, C c, D d) {
    return play(SceneCall.of(scene, a, b, c, d));
  }

  /** Plays a scene once with small random pauses at the seams of the student's code. */
  default Transcript perturbed(SceneRef0 scene) {
    return perturbed(SceneCall.of(scene));
  }

  default <A> Transcript perturbed(SceneRef1<A> scene, A a) {
    return perturbed(SceneCall.of(scene, a));
  }

  default <A, B> Transcript perturbed(SceneRef2<A, B> scene, A a, B b) {
    return perturbed(SceneCall.of(scene, a, b));
  }

  default <A, B, C> Transcript perturbed(SceneRef3<A, B, C> scene, A a, B b, C c) {
    return perturbed(SceneCall.of(scene, a, b, c));
  }

  default <A, B, C, D> Transcript perturbed(SceneRef4<A, B, C, D> scene, A a, B b, C c, D d) {
    return perturbed(SceneCall.of(scene, a, b, c, d));
  }

  /** Plays a scene under every order with one preemption and a sample of those with two. */
  default void everySchedule(SceneRef0 scene, Consumer<Transcript> judgement) {
    everySchedule(SceneCall.of(scene), judgement);
  }

  default <A> void everySchedule(SceneRef1<A> scene, A a, Consumer<Transcript> judgement) {
    everySchedule(SceneCall.of(scene, a), judgement);
  }

  default <A, B> void everySchedule(SceneRef2<A, B> scene, A a, B b, Consumer<Transcript> judgement) {
    everySchedule(SceneCall.of(scene, a, b), judgement);
  }

  default <A, B, C> void everySchedule(SceneRef3<A, B, C> scene, A a, B b, C c, Consumer<Transcript> judgement) {
    everySchedule(SceneCall.of(scene, a, b, c), judgement);
  }

  default <A, B, C, D> void everySchedule(SceneRef4<A, B, C, D> scene, A a, B b, C c, D d, Consumer<Transcript> judgement) {
    everySchedule(SceneCall.of(scene, a, b, c, d), judgement);
  }

  /** Starts a scene and does not wait for its end. */
  default Live start(SceneRef0 scene) {
    return start(SceneCall.of(scene));
  }

  default <A> Live start(SceneRef1<A> scene, A a) {
    return start(SceneCall.of(scene, a));
  }

  default <A, B> Live start(SceneRef2<A, B> scene, A a, B b) {
    return start(SceneCall.of(scene, a, b));
  }

  default <A, B, C> Live start(SceneRef3<A, B, C> scene, A a, B b, C c) {
    return start(SceneCall.of(scene, a, b, c));
  }

  default <A, B, C, D> Live start(SceneRef4<A, B, C, D> scene, A a, B b, C c, D d) {
    return start(SceneCall.of(scene, a, b, c, d));
  }

  /** Plays a closed scene under many controlled schedules and judges each transcript that is new. */
  default Explored explore(SceneRef0 scene, Consumer<Transcript> judgement) {
    return explore(SceneCall.of(scene), judgement);
  }

  default <A> Explored explore(SceneRef1<A> scene, A a, Consumer<Transcript> judgement) {
    return explore(SceneCall.of(scene, a), judgement);
  }

  default <A, B> Explored explore(SceneRef2<A, B> scene, A a, B b, Consumer<Transcript> judgement) {
    return explore(SceneCall.of(scene, a, b), judgement);
  }

  default <A, B, C> Explored explore(SceneRef3<A, B, C> scene, A a, B b, C c, Consumer<Transcript> judgement) {
    return explore(SceneCall.of(scene, a, b, c), judgement);
  }

  default <A, B, C, D> Explored explore(SceneRef4<A, B, C, D> scene, A a, B b, C c, D d, Consumer<Transcript> judgement) {
    return explore(SceneCall.of(scene, a, b, c, d), judgement);
  }

  /** Plays a closed scene under many controlled schedules and demands that every actor comes to its end. */
  default Explored explore(SceneRef0 scene) {
    return explore(SceneCall.of(scene), Stage::everyActorFinishes);
  }

  default <A> Explored explore(SceneRef1<A> scene, A a) {
    return explore(SceneCall.of(scene, a), Stage::everyActorFinishes);
  }

  default <A, B> Explored explore(SceneRef2<A, B> scene, A a, B b) {
    return explore(SceneCall.of(scene, a, b), Stage::everyActorFinishes);
  }

  default <A, B, C> Explored explore(SceneRef3<A, B, C> scene, A a, B b, C c) {
    return explore(SceneCall.of(scene, a, b, c), Stage::everyActorFinishes);
  }

  default <A, B, C, D> Explored explore(SceneRef4<A, B, C, D> scene, A a, B b, C c, D d) {
    return explore(SceneCall.of(scene, a, b, c, d), Stage::everyActorFinishes);
  }

  private static void everyActorFinishes(Transcript run) {
    Expect.assertThat(run).everyActor().finishes();
  }
}
