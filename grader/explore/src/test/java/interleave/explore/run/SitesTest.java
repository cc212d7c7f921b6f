package interleave.explore.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import interleave.explore.run.Sites.Site;
import org.junit.jupiter.api.Test;

class SitesTest {
  private static Site line(int line) {
    return new Site("A.java", line, "p/A", "A.value", -1, true);
  }

  @Test
  void tells_its_own_places_from_those_of_other_processes() {
    Sites.takeOver(Sites.OF_PROGRAM + 100_000, new Site[] {line(2), line(3)});
    int own = Sites.add(line(1));
    assertThat(Sites.at(own)).isEqualTo(line(1));
    assertThat(Sites.at(Sites.OF_PROGRAM + 100_000)).isEqualTo(line(2));
    assertThat(Sites.at(Sites.OF_PROGRAM + 100_001)).isEqualTo(line(3));
  }

  @Test
  void refuses_places_with_numbers_that_are_its_own_to_give() {
    assertThatIllegalArgumentException().isThrownBy(() -> Sites.takeOver(Sites.OF_JDK - 1, new Site[] {line(1)}));
  }

  @Test
  void refuses_places_that_reach_into_the_next_range() {
    Site[] two = {line(1), line(2)};
    assertThatIllegalArgumentException().isThrownBy(() -> Sites.takeOver(Sites.OF_PROGRAM - 1, two));
  }

  @Test
  void numbers_a_field_once() {
    assertThat(Sites.field("p/A", "twice")).isEqualTo(Sites.field("p/A", "twice")).isNotEqualTo(Sites.field("p/B", "twice"));
  }
}
