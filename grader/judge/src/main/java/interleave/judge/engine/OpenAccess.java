package interleave.judge.engine;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes public what scenes call of an answer. In source, scenes are its neighbours in the same package; in the
 * subject another loader defines them, and to the JVM that is another package.
 */
final class OpenAccess {
  private static final int NOT_PUBLIC = ~(ClassFile.ACC_PUBLIC | ClassFile.ACC_PROTECTED);

  private OpenAccess() {}

  /** Returns the answer's classes, those that scenes name with all that is not private made public. */
  static Map<String, byte[]> of(Map<String, byte[]> answer, Map<String, byte[]> scenes) {
    Set<String> named = new HashSet<>();
    for (byte[] scene : scenes.values()) {
      for (PoolEntry entry : ClassFile.of().parse(scene).constantPool()) {
        if (entry instanceof ClassEntry type) {
          named.add(type.asInternalName().replace('/', '.'));
        }
      }
    }
    Map<String, byte[]> opened = new HashMap<>(answer);
    opened.replaceAll((name, bytes) -> named.contains(name) ? opened(bytes) : bytes);
    return opened;
  }

  private static byte[] opened(byte[] bytes) {
    ClassModel model = ClassFile.of().parse(bytes);
    return flags(model).allMatch(flags -> open(flags) == flags)
        ? bytes
        : ClassFile.of().transformClass(model, transform());
  }

  private static IntStream flags(ClassModel model) {
    return Stream.of(
            Stream.of(model.flags()),
            model.methods().stream().map(MethodModel::flags),
            model.fields().stream().map(FieldModel::flags))
        .flatMap(all -> all)
        .mapToInt(AccessFlags::flagsMask);
  }

  private static ClassTransform transform() {
    return (builder, element) -> {
      switch (element) {
        case AccessFlags flags -> builder.withFlags(open(flags.flagsMask()));
        case MethodModel method -> builder.transformMethod(method, (to, part) -> {
          if (part instanceof AccessFlags flags) {
            to.withFlags(open(flags.flagsMask()));
          } else {
            to.with(part);
          }
        });
        case FieldModel field -> builder.transformField(field, (to, part) -> {
          if (part instanceof AccessFlags flags) {
            to.withFlags(open(flags.flagsMask()));
          } else {
            to.with(part);
          }
        });
        default -> builder.with(element);
      }
    };
  }

  private static int open(int flags) {
    return (flags & ClassFile.ACC_PRIVATE) != 0 ? flags : flags & NOT_PUBLIC | ClassFile.ACC_PUBLIC;
  }
}
