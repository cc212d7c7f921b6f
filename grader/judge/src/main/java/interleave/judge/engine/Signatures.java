package interleave.judge.engine;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodType;
import java.util.stream.Collectors;

/** Writes descriptors as a reader knows them from source. */
final class Signatures {
  private Signatures() {}

  /** Returns {@code .acquire(int, String)}, or {@code (int)} for a constructor. */
  static String readable(String name, String descriptor) {
    String parameters =
        MethodTypeDesc.ofDescriptor(descriptor).parameterList().stream()
            .map(ClassDesc::displayName)
            .collect(Collectors.joining(", ", "(", ")"));
    return name.equals("<init>") ? parameters : "." + name + parameters;
  }

  static String descriptor(Class<?> result, Class<?>... parameters) {
    return MethodType.methodType(result, parameters).descriptorString();
  }
}
