package interleave.judge.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeedsTest {
  void sample(@Random(from = 2, to = 5) int few, @Random(from = 1, to = 6, count = 6, distinct = true) long dice) {}

  @Test
  void the_same_seed_gives_the_same_number() {
    assertThat(Seeds.derive(0x7f3a, "semaphore", "bound", 1)).isEqualTo(Seeds.derive(0x7f3a, "semaphore", "bound", 1));
    assertThat(Seeds.derive(0x7f3a, "semaphore", "bound", 1)).isEqualTo(-1422346036430355119L);
  }

  @Test
  void each_part_changes_the_seed() {
    Set<Long> seeds = new HashSet<>();
    seeds.add(Seeds.derive(1, "a", "b", 0));
    seeds.add(Seeds.derive(2, "a", "b", 0));
    seeds.add(Seeds.derive(1, "b", "a", 0));
    seeds.add(Seeds.derive(1, "a", "b", 1));
    assertThat(seeds).hasSize(4);
  }

  @Test
  void numbers_cover_their_range_and_keep_to_it() throws Exception {
    Random few = annotation(0);
    Set<Long> seen = new HashSet<>();
    for (long seed = 0; seed < 200; seed++) {
      seen.add(Seeds.number(seed, few));
    }
    assertThat(seen).containsExactlyInAnyOrder(2L, 3L, 4L, 5L);
  }

  @Test
  void distinct_numbers_differ() throws Exception {
    assertThat(Seeds.numbers(9, annotation(1))).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L);
  }

  @Test
  void refuses_more_distinct_numbers_than_there_are() throws Exception {
    Random tooMany = SeedsTest.class.getDeclaredMethod("greedy", int.class).getParameters()[0].getAnnotation(Random.class);
    assertThatThrownBy(() -> Seeds.numbers(1, tooMany)).hasMessage("no 3 distinct numbers from 1 to 2");
  }

  void greedy(@Random(from = 1, to = 2, count = 3, distinct = true) int number) {}

  private static Random annotation(int parameter) throws NoSuchMethodException {
    Method sample = SeedsTest.class.getDeclaredMethod("sample", int.class, long.class);
    return sample.getParameters()[parameter].getAnnotation(Random.class);
  }
}
