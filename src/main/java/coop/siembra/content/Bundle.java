package coop.siembra.content;

import coop.siembra.content.files.FileText;
import coop.siembra.content.schema.SchemaCheck;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of one thing authored as a folder, such as {@code courses/empathy-foundations}, in one state. Immutable. */
public final class Bundle {
    private static final int VERSION_DIGITS = 16;

    private final String folder;
    private final String id;
    private final SortedMap<String, byte[]> files;
    private final ContentVersion version;

    /**
     * @param folder the folder of its kind, such as {@code courses}
     * @param id name of its own folder; empty where the folder of its kind is one bundle by itself
     * @param files bytes by path within the bundle, with slashes; not to be changed afterwards
     */
    public Bundle(String folder, String id, Map<String, byte[]> files) {
        this.folder = folder;
        this.id = id;
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        this.version = hash(this.files);
    }

    public String folder() {
        return folder;
    }

    public String id() {
        return id;
    }

    /** Path within the content folder, such as {@code courses/empathy-foundations}. */
    public String path() {
        return path(folder, id);
    }

    /** Path of the bundle of a folder and an id. */
    static String path(String folder, String id) {
        return id.isEmpty() ? folder : folder + "/" + id;
    }

    public ContentVersion version() {
        return version;
    }

    /** Paths of all files within the bundle, sorted. */
    public Set<String> paths() {
        return files.keySet();
    }

    /** Bytes by path; not to be changed. */
    public SortedMap<String, byte[]> files() {
        return files;
    }

    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Where a file of this bundle is reported: its path within the content folder. */
    public String reported(String path) {
        return path() + "/" + path;
    }

    /** A file as text; a missing one or one that is not UTF-8 is reported. */
    public Optional<String> text(String path, Problems problems) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            problems.add(reported(path), 1, "this file is missing");
            return Optional.empty();
        }
        return FileText.decode(reported(path), bytes, problems);
    }

    /**
     * A YAML file that follows a schema; whatever keeps it from that is reported.
     *
     * @param schema name of a file under {@code content/schema}, without its ending
     */
    public Optional<YamlNode> yaml(String path, String schema, Problems problems) {
        return yaml(path, problems).filter(node -> YamlChecks.follows(node, schema));
    }

    /** A YAML file not yet checked against a schema: see {@link SchemaCheck}. */
    Optional<YamlNode> yaml(String path, Problems problems) {
        return text(path, problems).flatMap(text -> YamlNode.parse(reported(path), text, problems));
    }

    @Override
    public String toString() {
        return path() + "@" + version;
    }

    private static ContentVersion hash(SortedMap<String, byte[]> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, bytes) -> {
                byte[] name = path.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(8)
                        .putInt(name.length)
                        .putInt(bytes.length)
                        .array());
                digest.update(name);
                digest.update(bytes);
            });
            return new ContentVersion(HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
