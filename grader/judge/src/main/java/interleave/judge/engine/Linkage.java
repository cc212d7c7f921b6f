package interleave.judge.engine;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.InterfaceMethodRefEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what scenes use of the skeleton that an answer no longer has, before a scene runs into it: classes, and
 * members by name and descriptor.
 */
final class Linkage {
  private static final int ACC_PRIVATE = ClassFile.ACC_PRIVATE;

  private final Map<String, ClassModel> skeleton = new HashMap<>();
  private final Map<String, ClassModel> answer = new HashMap<>();

  private Linkage(Map<String, byte[]> skeleton, Map<String, byte[]> answer) {
    skeleton.forEach((name, bytes) -> this.skeleton.put(internal(name), ClassFile.of().parse(bytes)));
    answer.forEach((name, bytes) -> this.answer.put(internal(name), ClassFile.of().parse(bytes)));
  }

  /** Returns what is missing, as a reader writes it: {@code CountingSemaphore.acquire()}; sorted. */
  static Set<String> missing(
      Map<String, byte[]> skeleton, Map<String, byte[]> scenes, Map<String, byte[]> answer) {
    var linkage = new Linkage(skeleton, answer);
    Set<String> missing = new TreeSet<>();
    for (byte[] scene : scenes.values()) {
      for (PoolEntry entry : ClassFile.of().parse(scene).constantPool()) {
        linkage.missing(entry).ifPresent(missing::add);
      }
    }
    return missing;
  }

  private Optional<String> missing(PoolEntry entry) {
    return switch (entry) {
      case ClassEntry type when isSkeletons(type.asInternalName()) && !answer.containsKey(type.asInternalName()) ->
          Optional.of(simple(type.asInternalName()));
      case MemberRefEntry member when answer.containsKey(member.owner().asInternalName()) -> missing(member);
      default -> Optional.empty();
    };
  }

  private boolean isSkeletons(String internalName) {
    return skeleton.containsKey(internalName);
  }

  private Optional<String> missing(MemberRefEntry member) {
    String owner = member.owner().asInternalName();
    String name = member.name().stringValue();
    String descriptor = member.type().stringValue();
    boolean isField = member instanceof FieldRefEntry;
    boolean wasInterface = member instanceof InterfaceMethodRefEntry;
    boolean isInterface = (answer.get(owner).flags().flagsMask() & ClassFile.ACC_INTERFACE) != 0;
    int now = find(answer, owner, name, descriptor, isField);
    int before = find(skeleton, owner, name, descriptor, isField);
    boolean sameKind = (now & ClassFile.ACC_STATIC) == (before & ClassFile.ACC_STATIC);
    boolean abstractNow = name.equals("<init>") && isAbstract(answer, owner) && !isAbstract(skeleton, owner);
    if (now >= 0 && !abstractNow && (isField || wasInterface == isInterface) && (before < 0 || sameKind)) {
      return Optional.empty();
    }
    return Optional.of(simple(owner) + (isField ? "." + name : inFull(Signatures.readable(name, descriptor), descriptor)));
  }

  private static boolean isAbstract(Map<String, ClassModel> classes, String owner) {
    return classes.containsKey(owner) && (classes.get(owner).flags().flagsMask() & ClassFile.ACC_ABSTRACT) != 0;
  }

  /** Names a class of the JDK with its package if the answer has one of the same name: else it would say what is there. */
  private String inFull(String readable, String descriptor) {
    String full = readable;
    for (String own : answer.keySet()) {
      String name = own.substring(Math.max(own.lastIndexOf('/'), own.lastIndexOf('$')) + 1);
      Matcher meant = Pattern.compile("L([\\w/]+/" + Pattern.quote(name) + ");").matcher(descriptor);
      if (meant.find() && !meant.group(1).equals(own)) {
        full = full.replaceAll("\\b" + Pattern.quote(name) + "\\b", Matcher.quoteReplacement(meant.group(1).replace('/', '.')));
      }
    }
    return full;
  }

  /** Returns the flags of a member that a class has or inherits, or -1. */
  private static int find(
      Map<String, ClassModel> classes, String owner, String name, String descriptor, boolean isField) {
    ClassModel model = classes.get(owner);
    if (model == null) {
      return platform(owner, name, descriptor, isField);
    }
    int own = isField ? field(model, name, descriptor) : method(model, name, descriptor);
    if (own >= 0) {
      return (own & ACC_PRIVATE) != 0 ? -1 : own;
    }
    if (name.equals("<init>")) {
      return -1;
    }
    return Stream.concat(model.superclass().stream(), model.interfaces().stream())
        .mapToInt(above -> find(classes, above.asInternalName(), name, descriptor, isField))
        .filter(flags -> flags >= 0)
        .findFirst()
        .orElse(-1);
  }

  private static int method(ClassModel model, String name, String descriptor) {
    return model.methods().stream()
        .filter(m -> m.methodName().equalsString(name) && m.methodType().equalsString(descriptor))
        .mapToInt(m -> m.flags().flagsMask())
        .findFirst()
        .orElse(-1);
  }

  private static int field(ClassModel model, String name, String descriptor) {
    return model.fields().stream()
        .filter(f -> f.fieldName().equalsString(name) && f.fieldType().equalsString(descriptor))
        .mapToInt(f -> f.flags().flagsMask())
        .findFirst()
        .orElse(-1);
  }

  /** Looks into the JDK or the kit, whose classes are trusted to be loaded; nothing is initialized. */
  private static int platform(String owner, String name, String descriptor, boolean isField) {
    try {
      Class<?> type = Class.forName(owner.replace('/', '.'), false, Linkage.class.getClassLoader());
      for (Class<?> above = type; above != null; above = above.getSuperclass()) {
        int flags = isField ? declaredField(above, name) : declared(above, name, descriptor);
        if (flags >= 0) {
          return flags;
        }
      }
      return Arrays.stream(type.getMethods())
          .filter(m -> m.getName().equals(name))
          .mapToInt(java.lang.reflect.Method::getModifiers)
          .findFirst()
          .orElse(-1);
    } catch (ClassNotFoundException | LinkageError unknown) {
      return -1;
    }
  }

  private static int declared(Class<?> type, String name, String descriptor) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(m -> m.getName().equals(name))
        .filter(m -> Signatures.descriptor(m.getReturnType(), m.getParameterTypes()).equals(descriptor))
        .mapToInt(java.lang.reflect.Method::getModifiers)
        .findFirst()
        .orElse(-1);
  }

  private static int declaredField(Class<?> type, String name) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(f -> f.getName().equals(name))
        .mapToInt(java.lang.reflect.Field::getModifiers)
        .findFirst()
        .orElse(-1);
  }

  private static String internal(String binaryName) {
    return binaryName.replace('.', '/');
  }

  private static String simple(String internalName) {
    return internalName.substring(internalName.lastIndexOf('/') + 1).replace('$', '.');
  }
}
