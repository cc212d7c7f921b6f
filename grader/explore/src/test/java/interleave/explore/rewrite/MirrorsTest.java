package interleave.explore.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.explore.run.Sites;
import interleave.explore.run.Sites.Site;
import java.lang.classfile.ClassFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class MirrorsTest {
  @Test
  void rewrites_every_class_ahead_the_same_each_time() {
    SortedMap<String, byte[]> ahead = Mirrors.ofThisJdk();
    assertThat(ahead).containsKeys(
        "META-INF/mirrors/java/util/ArrayList.class", "META-INF/mirrors/java/util/concurrent/locks/ReentrantLock$Sync.class");
    assertThat(Mirrors.ofThisJdk()).allSatisfy((resource, bytes) -> assertThat(ahead.get(resource)).isEqualTo(bytes));
    for (Map.Entry<String, byte[]> each : ahead.entrySet()) {
      String name = each.getKey().substring("META-INF/mirrors/".length(), each.getKey().length() - ".class".length());
      byte[] classFile = KeptClass.unpack(each.getValue());
      assertThat(ClassFile.of().parse(classFile).thisClass().asInternalName()).isEqualTo("mirror/" + name);
    }
  }

  @Test
  void knows_the_places_and_fields_of_a_kept_class_again() {
    List<Site> places = new ArrayList<>();
    places.add(new Site("A.java", 7, "p/A", "A.value", Sites.field("p/A", "value"), false));
    places.add(new Site("A.java", 70_000, "p/A", "synchronized", -1, true));
    byte[] classFile = {1, 2, 3};
    assertThat(KeptClass.unpack(KeptClass.pack(Sites.AHEAD + 5_000, places, classFile))).isEqualTo(classFile);
    assertThat(Sites.at(Sites.AHEAD + 5_000)).isEqualTo(places.get(0));
    assertThat(Sites.at(Sites.AHEAD + 5_001)).isEqualTo(places.get(1));
  }
}
