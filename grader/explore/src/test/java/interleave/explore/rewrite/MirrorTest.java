package interleave.explore.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.InterfaceMethodRefEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Looks at all classes of the running JDK that are mirrored. */
class MirrorTest {
  /** What reaches into these is said to be beyond control, or never runs in a schedule. */
  private static final List<String> KNOWN_GAPS = List.of(
      "jdk/internal/vm/annotation/", "jdk/internal/ValueBased", "jdk/internal/misc/ThreadFlock", "jdk/internal/javac/",
      "jdk/internal/access/JavaUtilCollectionAccess");

  private static List<ClassModel> mirrored() throws IOException {
    Path root = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules/java.base");
    List<ClassModel> models = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root.resolve("java/util"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        String name = root.relativize(file).toString().replace(".class", "");
        if (!Mirror.map(name).startsWith(Mirror.PREFIX)) continue;
        models.add(ClassFile.of().parse(Renamer.rename(Files.readAllBytes(file))));
      }
    }
    return models;
  }

  @Test
  void stands_in_for_each_internal_method_that_the_mirrored_classes_call() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (ClassModel model : mirrored()) {
      for (PoolEntry entry : model.constantPool()) {
        if (entry instanceof MethodRefEntry || entry instanceof InterfaceMethodRefEntry) {
          MemberRefEntry member = (MemberRefEntry) entry;
          String owner = member.owner().asInternalName();
          boolean internal = owner.startsWith("jdk/internal/") && KNOWN_GAPS.stream().noneMatch(owner::startsWith);
          if (internal || owner.startsWith("interleave/explore/model/") && !exists(member)) {
            missing.add(owner + "." + member.name().stringValue() + member.type().stringValue());
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static boolean exists(MemberRefEntry member) {
    try {
      Class<?> owner = Class.forName(member.owner().asInternalName().replace('/', '.'));
      String name = member.name().stringValue();
      if (name.equals("<init>")) return true;
      return Arrays.stream(owner.getMethods()).anyMatch(m -> m.getName().equals(name) && member.type().equalsString(descriptor(m)));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static String descriptor(Method method) {
    StringBuilder text = new StringBuilder("(");
    for (Class<?> parameter : method.getParameterTypes()) text.append(parameter.descriptorString());
    return text.append(')').append(method.getReturnType().descriptorString()).toString();
  }

  @Test
  void rewrites_each_of_them_so_that_the_verifier_accepts_it() throws Exception {
    RewritingLoader loader = RewritingLoader.ofJdk();
    List<String> refused = new ArrayList<>();
    int count = 0;
    for (ClassModel model : mirrored()) {
      String name = model.thisClass().asInternalName().replace('/', '.');
      // The parts of a class that something else stands for are never asked for.
      if (name.contains("FieldUpdater$")) continue;
      count++;
      try {
        Class.forName(name, true, loader);
      } catch (LinkageError | RuntimeException e) {
        refused.add(name + ": " + e);
      }
    }
    assertThat(refused).isEmpty();
    assertThat(count).isGreaterThan(300);
  }
}
