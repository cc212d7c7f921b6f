package interleave.explore.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.explore.run.Sites;
import java.lang.classfile.ClassFile;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MirrorsTest {
  private static SortedMap<String, byte[]> ahead;

  @BeforeAll
  static void rewrite() {
    ahead = Mirrors.ofThisJdk();
  }

  private static String resource(String name) {
    return "META-INF/mirrors/" + name + ".class";
  }

  @Test
  void holds_collections_and_what_threads_wait_with() {
    assertThat(ahead).containsKeys(resource("java/util/ArrayList"), resource("java/util/concurrent/locks/ReentrantLock$Sync"));
  }

  @Test
  void keeps_each_class_under_its_own_name() {
    for (Map.Entry<String, byte[]> each : ahead.entrySet()) {
      byte[] classFile = KeptClass.unpack(each.getValue()).classFile();
      String name = ClassFile.of().parse(classFile).thisClass().asInternalName();
      assertThat(each.getKey()).isEqualTo(resource(name.substring(Mirror.PREFIX.length())));
    }
  }

  @Test
  void rewrites_a_class_the_same_each_time() {
    String name = "java/util/concurrent/locks/AbstractQueuedSynchronizer";
    KeptClass kept = KeptClass.unpack(ahead.get(resource(name)));
    RewritingLoader loader = new RewritingLoader(n -> null, n -> null, n -> false, getClass().getClassLoader());
    KeptClass again = new Ahead(loader, Sites.OF_JDK).rewrite(Mirror.PREFIX + name);
    assertThat(again.places()).isEqualTo(kept.places()).isNotEmpty();
    assertThat(again.fields()).isEqualTo(kept.fields()).isNotEmpty();
  }

  @Test
  void numbers_no_two_places_alike() {
    int next = Sites.OF_JDK;
    List<KeptClass> inTurn = ahead.values().stream()
        .map(KeptClass::unpack)
        .filter(kept -> !kept.places().isEmpty())
        .sorted(Comparator.comparing(KeptClass::first))
        .toList();
    for (KeptClass kept : inTurn) {
      assertThat(kept.first()).isGreaterThanOrEqualTo(next);
      next = kept.first() + kept.places().size();
    }
  }
}
