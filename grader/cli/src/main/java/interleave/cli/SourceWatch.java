package interleave.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import interleave.judge.course.ExerciseDefinition;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Tells which exercises' sources were saved. */
final class SourceWatch implements AutoCloseable {
  /** Editors save in several steps; what follows within this time belongs together. */
  private static final long SETTLE_MILLIS = 40;

  private final WatchService service;
  private final Map<WatchKey, ExerciseDefinition> keys = new HashMap<>();

  SourceWatch(List<ExerciseDefinition> exercises) throws IOException {
    service = FileSystems.getDefault().newWatchService();
    for (ExerciseDefinition exercise : exercises) {
      try (Stream<Path> tree = Files.walk(exercise.folder().resolve("src"))) {
        for (Path folder : tree.filter(Files::isDirectory).toList()) {
          keys.put(folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE), exercise);
        }
      }
    }
  }

  /** Waits until a Java file changes; returns the exercises whose files did. */
  Set<ExerciseDefinition> awaitChanged() throws InterruptedException {
    Set<ExerciseDefinition> changed = new LinkedHashSet<>();
    while (changed.isEmpty()) {
      for (WatchKey key = service.take(); key != null; key = service.poll(SETTLE_MILLIS, TimeUnit.MILLISECONDS)) {
        if (key.pollEvents().stream().anyMatch(SourceWatch::isSource)) {
          changed.add(keys.get(key));
        }
        key.reset();
      }
    }
    return changed;
  }

  private static boolean isSource(WatchEvent<?> event) {
    return event.context() == null || event.context().toString().endsWith(".java");
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
