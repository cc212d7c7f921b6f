package interleave.judge.intake;

import interleave.judge.domain.Text;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lists a student's folder; never follows a link, never looks into what tools left. */
final class FolderItems {
  private final Path root;
  private final Caps caps;
  private final List<Item> items = new ArrayList<>();
  private final Names names = new Names();
  private int entries;

  private FolderItems(Path root, Caps caps) {
    this.root = root;
    this.caps = caps;
  }

  static List<Item> read(Path folder, Caps caps) throws Refusal {
    FolderItems reading = new FolderItems(folder, caps);
    try {
      Files.walkFileTree(folder, reading.new Visitor());
    } catch (IOException e) {
      throw new Refusal("folder.unreadable", Names.shown(e.toString()));
    }
    if (reading.entries > caps.entries()) {
      throw new Refusal("archive.many", caps.entries());
    }
    reading.items.sort(Comparator.comparing(Item::path));
    return reading.items;
  }

  private Item item(String written, Path file, BasicFileAttributes attributes) throws IOException {
    try {
      String path = Names.normal(written);
      if (!attributes.isRegularFile()) {
        throw new Refusal("name.link", Names.shown(written));
      }
      Text collision = names.collision(path);
      if (!collision.isEmpty()) {
        throw new Refusal(collision);
      }
      if (!path.endsWith(".java")) {
        return Item.unread(path, attributes.size());
      }
      try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
        byte[] bytes = in.readNBytes(Caps.FILE + 1);
        return bytes.length > Caps.FILE ? Item.unread(path, attributes.size()) : Item.file(path, bytes.length, bytes);
      }
    } catch (Refusal e) {
      return Item.refused(Names.shown(written), e.reason());
    }
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.equals(root) || !Chaff.isFolder(folder.getFileName().toString())) {
        return counted();
      }
      items.add(Item.unread(relative(folder) + "/", 0));
      return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      items.add(item(relative(file), file, attributes));
      return counted();
    }

    private FileVisitResult counted() {
      return ++entries > caps.entries() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    private String relative(Path file) {
      return root.relativize(file).toString().replace(File.separatorChar, '/');
    }
  }
}
