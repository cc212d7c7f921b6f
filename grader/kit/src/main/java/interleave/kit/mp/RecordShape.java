package interleave.kit.mp;

import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/**
 * Knows how a record is taken apart and put together.
 *
 * @param constructor its canonical constructor
 * @param accessors of its components, in their order
 */
record RecordShape(Constructor<?> constructor, List<Method> accessors) {
  private static final ClassValue<RecordShape> KNOWN =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return examine(type);
        }
      };

  static RecordShape of(Class<?> type) {
    return KNOWN.get(type);
  }

  private static RecordShape examine(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      List<Method> accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toList();
      accessors.forEach(accessor -> accessor.setAccessible(true));
      return new RecordShape(constructor, accessors);
    } catch (NoSuchMethodException | InaccessibleObjectException e) {
      throw new IllegalArgumentException(
          type.getName() + " is closed to the kit; let its module open the package to interleave.kit", e);
    }
  }
}
