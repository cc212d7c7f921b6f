package interleave.judge.compile;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Adds to sources the imports that they lack, each class by its own name: a name that the compiler did not find means
 * nothing else in its file, so that no such import can conflict. No line moves.
 */
final class MissingImports {
  private final List<String> packages;

  /**
   * @param packages packages of the JDK, the first in which a class is found counts
   */
  MissingImports(List<String> packages) {
    this.packages = packages;
  }

  /**
   * Returns the sources with imports of whatever unknown name is a class in one of the packages; the same ones if there
   * is none.
   *
   * @param unknown by a source's path the names that the compiler did not find in it
   */
  List<SourceFile> addedTo(List<SourceFile> sources, Map<String, Set<String>> unknown) {
    List<SourceFile> added = new ArrayList<>();
    for (SourceFile source : sources) {
      added.add(addedTo(source, unknown.getOrDefault(source.path(), Set.of())));
    }
    return added;
  }

  private SourceFile addedTo(SourceFile source, Set<String> names) {
    var imports = new StringBuilder();
    for (String name : new TreeSet<>(names)) {
      qualified(name)
          .map(type -> "import " + type + "; ")
          .filter(line -> !source.text().contains(line))
          .ifPresent(imports::append);
    }
    int place = SourceHead.behindPackage(source.text());
    String text = source.text().substring(0, place) + imports + source.text().substring(place);
    return imports.isEmpty() ? source : new SourceFile(source.path(), text);
  }

  private Optional<String> qualified(String name) {
    return packages.stream().map(pkg -> pkg + "." + name).filter(MissingImports::isPublic).findFirst();
  }

  private static boolean isPublic(String type) {
    try {
      return Modifier.isPublic(Class.forName(type, false, ClassLoader.getPlatformClassLoader()).getModifiers());
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
