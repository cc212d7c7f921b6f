package interleave.judge.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.judge.domain.Transcript;
import interleave.judge.sandbox.ClassHome;
import interleave.judge.sandbox.Sandbox;
import interleave.schedules.Rewritten;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RewrittenTest {
  private static final Function<Transcript, String> CONTENT = transcript -> "";

  /** Has a method that is short enough for javac, but not with a hook before each access. */
  private static final Map<String, byte[]> TALL = Compiled.of("Play.java", """
      import interleave.stage.*;
      final class Play {
        static void stays(Scene scene) {
          scene.actor("one", actor -> actor.mark("stays"));
        }
        static void climbs(Scene scene) {
          scene.actor("one", actor -> Tall.climb());
        }
      }
      final class Tall {
        static int count;
        static void climb() {
          %s
        }
      }
      """.formatted("count++; ".repeat(4_000)));

  private static Explored explore(String scene) {
    Production production = new Production(Map.of(), TALL, false);
    try (StagePlayhouse house = new StagePlayhouse(production, StageOptions.in(Sandbox.none()))) {
      PlayRequest request = new PlayRequest("Play", scene, List.of(), 1, Duration.ofSeconds(30), Theatre.FREE);
      return house.explore(request, Exploration.standard().schedules(20), CONTENT);
    }
  }

  @Test
  void covers_all_that_puts_actors_on_threads() throws IOException {
    Path folder = ClassHome.of(Rewritten.class).resolve("interleave/schedules/controlled");
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> controlled = files
          .map(file -> file.getFileName().toString().replace(".class", ""))
          .filter(name -> !name.equals("package-info"))
          .map("interleave.schedules.controlled."::concat)
          .collect(Collectors.toCollection(TreeSet::new));
      assertThat(Rewritten.of(Map.of(), Map.of())).containsOnlyKeys(controlled);
    }
  }

  @Test
  void leaves_everything_to_the_explorer_if_a_class_outgrows_the_limits() {
    assertThat(Rewritten.of(Map.of(), TALL)).isEmpty();
  }

  @Test
  void lets_a_scene_be_explored_that_does_not_come_near_such_a_class() {
    Explored explored = explore("stays");
    assertThat(explored.loss()).isEmpty();
    assertThat(explored.schedules()).isPositive();
  }

  @Test
  void finds_the_fault_with_itself_if_a_scene_needs_such_a_class() {
    assertThatThrownBy(() -> explore("climbs")).isInstanceOf(StageFault.class).hasMessageContaining("Tall cannot be rewritten");
  }
}
