package interleave.judge.stage;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.sandbox.Sandbox;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever breaks a rehearsal breaks nothing else: nobody would see that it no longer warms up anything. */
class TrainingTest {
  private static StagePlayhouse house;

  @BeforeAll
  static void open() throws IOException {
    house = new StagePlayhouse(new Production(Training.students(), Training.scenes(), false), StageOptions.in(Sandbox.none()));
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private static PlayRequest request(String scene, PlayRequest.Mode mode) {
    return new PlayRequest(Rehearsal.class.getName(), scene, List.of(2), 1, Duration.ofSeconds(20), mode);
  }

  static Stream<Arguments> plays() {
    PlayRequest.Mode scheduled = new PlayRequest.Mode.Scheduled(Theatre.preempt(2, 1));
    return Stream.of(
        Arguments.of("scene", Theatre.FREE),
        Arguments.of("scene", scheduled),
        Arguments.of("scene", new PlayRequest.Mode.Perturbed(1)),
        Arguments.of("brief", Theatre.FREE), Arguments.of("brief", scheduled), Arguments.of("repertoire", Theatre.FREE));
  }

  @ParameterizedTest
  @MethodSource("plays")
  void plays_each_scene_to_its_end_and_nobody_throws_but_on_purpose(String scene, PlayRequest.Mode mode) throws InterruptedException {
    Transcript transcript = house.start(request(scene, mode)).await();
    List<Mark> unwanted = transcript.of(MarkKind.THREW).filter(mark -> !mark.value().contains("on purpose")).toList();
    assertThat(unwanted).isEmpty();
    assertThat(transcript.ending()).isEqualTo(Transcript.Ending.COMPLETE);
  }

  @Test
  void explores_its_repertoire_and_finds_nothing_wrong() {
    Explored explored = house.explore(
        request("repertoire", Theatre.FREE),
        Exploration.standard().schedules(50),
        transcript -> transcript.of(MarkKind.THREW).map(Mark::value).collect(Collectors.joining(" ")));
    assertThat(explored.loss()).isEmpty();
    assertThat(explored.beyondControl()).isEmpty();
  }
}
