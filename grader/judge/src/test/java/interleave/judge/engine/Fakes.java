package interleave.judge.engine;

import interleave.judge.compile.CompilerService;
import interleave.judge.compile.SourceFile;
import interleave.judge.course.Course;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.domain.Transcript;
import interleave.judge.domain.Transcript.Ending;
import interleave.judge.stage.Play;
import interleave.judge.stage.PlayRequest;
import interleave.judge.stage.Playhouse;
import interleave.judge.stage.StageFault;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Gives the engine's tests a course, answers to it, and a playhouse whose plays are written beforehand. */
final class Fakes {
  private Fakes() {}

  static Path resource(String name) {
    try {
      return Path.of(Fakes.class.getResource(name).toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static ExerciseDefinition exercise(String slug) {
    return Course.load(resource("course")).exercise(slug);
  }

  /** Returns an answer to the exercise "outcomes" with this body of the class. */
  static List<SourceFile> box(String body) {
    return List.of(
        new SourceFile("outcomes/Box.java", "package outcomes;\n\npublic class Box {\n" + body + "\n}\n"));
  }

  static List<SourceFile> rightBox() {
    return box("  public Box(int size) {}\n  public void put(String what) {}");
  }

  /** Plays whatever a function writes for a request. */
  static final class House implements PlayhouseFactory {
    final List<PlayRequest> requests = Collections.synchronizedList(new ArrayList<>());
    final AtomicInteger opened = new AtomicInteger();
    final AtomicInteger closed = new AtomicInteger();
    final AtomicInteger awaited = new AtomicInteger();
    private final Function<PlayRequest, FakePlay> script;

    House(Function<PlayRequest, FakePlay> script) {
      this.script = script;
    }

    static House showing(Transcript transcript) {
      return new House(request -> new FakePlay(transcript));
    }

    static House faulty() {
      return new House(
          request -> {
            throw new StageFault("the subject did not start");
          });
    }

    Engine engine(CompilerService compiler) {
      return new Engine(compiler::compile, (classes, exercise) -> List.of(), this, () -> {});
    }

    @Override
    public void getReady(ExerciseDefinition exercise, int houses) {
      awaited.addAndGet(houses);
    }

    @Override
    public Playhouse open(ExerciseDefinition exercise, interleave.judge.stage.Production production) {
      opened.incrementAndGet();
      return new Playhouse() {
        @Override
        public Play start(PlayRequest request) {
          requests.add(request);
          return script.apply(request);
        }

        @Override
        public void close() {
          closed.incrementAndGet();
        }
      };
    }
  }

  /** Is over from the start, unless its transcript is still playing. */
  record FakePlay(Transcript transcript, Duration runDelay, Duration processorTime, int seams)
      implements Play {
    FakePlay(Transcript transcript) {
      this(transcript, Duration.ZERO, Duration.ZERO, 0);
    }

    @Override
    public Transcript await() {
      return transcript.ending() == Ending.PLAYING
          ? new Transcript(transcript.scene(), "", transcript.marks(), Ending.COMPLETE)
          : transcript;
    }

    @Override
    public void cancel() {}
  }
}
