package interleave.explore.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.explore.run.Sites;
import interleave.explore.run.Sites.Field;
import interleave.explore.run.Sites.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptClassTest {
  private static final List<Site> PLACES = List.of(
      new Site("A.java", 7, "p/A", "A.value", 0, false),
      new Site("A.java", 70_000, "p/A", "synchronized", -1, true));
  private static final List<Field> FIELDS = List.of(new Field("p/A", "value"));

  @Test
  void comes_out_of_its_bytes_as_it_went_in() {
    KeptClass kept = KeptClass.unpack(new KeptClass(Sites.OF_PROGRAM + 5_000, PLACES, FIELDS, new byte[] {1, 2, 3}).pack());
    assertThat(kept.first()).isEqualTo(Sites.OF_PROGRAM + 5_000);
    assertThat(kept.places()).isEqualTo(PLACES);
    assertThat(kept.fields()).isEqualTo(FIELDS);
    assertThat(kept.classFile()).containsExactly(1, 2, 3);
  }
}
