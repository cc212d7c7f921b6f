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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {
      "java/util/HashMap", "java/util/concurrent/ConcurrentHashMap", "java/util/concurrent/CompletableFuture",
      "java/util/concurrent/locks/AbstractQueuedSynchronizer"})
  void rewrites_a_class_the_same_each_time(String name) {
    byte[] kept = ahead.get(resource(name));
    Ahead another = new Ahead(RewritingLoader.ofJdk(), KeptClass.unpack(kept).first());
    assertThat(another.rewrite(Mirror.PREFIX + name).pack()).isEqualTo(kept);
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
