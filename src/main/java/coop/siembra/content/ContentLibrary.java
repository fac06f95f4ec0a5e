package coop.siembra.content;

import coop.siembra.content.files.ContentSource;
import coop.siembra.content.files.FolderSource;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything authored, ready to use. What it hands out never changes; {@link #reload()} puts a new state in place of the old one as a
 * whole, or refuses and leaves everything as it was. Thread-safe.
 */
public final class ContentLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(ContentLibrary.class);
    private static final int OLD_VERSIONS = 16;

    private final ContentSource source;
    private final List<DefinitionKind<?>> kinds;
    private final ContentArchive archive;
    private final Map<String, Old> old = new LinkedHashMap<>();
    private volatile State state;
    /** What another node accepted and this one cannot read: not tried again. */
    private String declined = "";

    /** Reads the content at once: see {@link #lastProblems()} for whether it could be taken as it is. */
    public ContentLibrary(ContentSource source, Collection<DefinitionKind<?>> kinds, ContentArchive archive) {
        this.source = source;
        this.kinds = List.copyOf(kinds);
        this.archive = archive;
        this.state = first();
    }

    /** A library over a folder that keeps old versions only while the program runs: for tests and tools. */
    public static ContentLibrary of(Path folder, Collection<DefinitionKind<?>> kinds) {
        return new ContentLibrary(new FolderSource(folder), kinds, ContentArchive.inMemory());
    }

    /** The definition people starting now get. */
    public <D> Optional<D> current(Class<D> type, String id) {
        return Optional.ofNullable(state.snapshot().definitions().get(pathOf(type, id)))
                .map(type::cast);
    }

    /** All current definitions of a type, by id. */
    public <D> List<D> all(Class<D> type) {
        return state.snapshot().definitions().values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** A definition in the state in which somebody began it; nothing when that never was or can no longer be read. */
    public <D> Optional<D> version(Class<D> type, String id, ContentVersion version) {
        Bundle bundle = state.snapshot().bundles().get(pathOf(type, id));
        if (bundle != null && bundle.version().equals(version)) {
            return current(type, id);
        }
        return old(kindOf(type), id, version).flatMap(Old::definition).map(type::cast);
    }

    /** The bytes of a file, such as a picture, of a bundle in one state; not to be changed. */
    public Optional<byte[]> bytes(Class<?> type, String id, ContentVersion version, String path) {
        Bundle bundle = state.snapshot().bundles().get(pathOf(type, id));
        if (bundle != null && bundle.version().equals(version)) {
            return bundle.bytes(path);
        }
        return old(kindOf(type), id, version).flatMap(found -> found.bundle().bytes(path));
    }

    /** All competencies in the order of their file. */
    public List<Competency> competencies() {
        return List.copyOf(state.snapshot().competencies().values());
    }

    public Optional<Competency> competency(String id) {
        return Optional.ofNullable(state.snapshot().competencies().get(id));
    }

    /** What kept the content on disk from being taken the last time it was read; empty when it was. */
    public List<Problem> lastProblems() {
        return state.problems();
    }

    /** Reads the content again and, when it has no mistake, puts it in place for everybody from now on. */
    public synchronized ReloadOutcome reload() {
        var problems = new Problems();
        Snapshot next = read(problems);
        State before = state;
        if (!problems.isEmpty()) {
            state = new State(before.snapshot(), problems.sorted());
            return new ReloadOutcome.Refused(problems.sorted());
        }
        List<ReloadOutcome.Change> changes = before.snapshot().changesTo(next);
        if (!changes.isEmpty()) {
            archive.keep(next.accepted());
        }
        state = new State(next, List.of());
        return new ReloadOutcome.Reloaded(changes);
    }

    /**
     * Takes over what another node has accepted since, whatever is on this one's disk. What this node cannot read, because it is older than
     * what reads it there, it leaves.
     *
     * @return whether there was something to take over
     */
    public synchronized boolean follow() {
        State before = state;
        Optional<String> mark = archive.lastMark()
                .filter(last -> !last.equals(before.snapshot().accepted().mark()))
                .filter(last -> !last.equals(declined));
        if (mark.isEmpty()) {
            return false;
        }
        var problems = new Problems();
        Optional<Snapshot> next = archive.last().map(accepted -> read(accepted, problems));
        if (next.isEmpty() || !problems.isEmpty()) {
            declined = mark.get();
            LOG.warn("Another node has accepted content that cannot be read here: {}", problems.sorted());
            return false;
        }
        state = new State(next.get(), before.problems());
        LOG.info("Content follows another node: {}", before.snapshot().changesTo(next.get()));
        return true;
    }

    private State first() {
        var problems = new Problems();
        Snapshot read = read(problems);
        if (problems.isEmpty()) {
            archive.keep(read.accepted());
            return new State(read, List.of());
        }
        List<Problem> found = problems.sorted();
        LOG.warn("Content has {} mistakes and is not taken as it is; the first: {}", found.size(), found.getFirst());
        return new State(lastGood().orElse(read), found);
    }

    /** What was accepted before the program stopped, if it still can be read. */
    private Optional<Snapshot> lastGood() {
        return archive.last()
                .map(accepted -> read(accepted, new Problems()))
                .filter(snapshot -> !snapshot.definitions().isEmpty());
    }

    private Snapshot read(ContentArchive.Accepted accepted, Problems problems) {
        return Snapshot.read(Snapshot.files(accepted), kinds, archive::contains, problems);
    }

    private Snapshot read(Problems problems) {
        Set<String> folders = kinds.stream().map(DefinitionKind::folder).collect(Collectors.toSet());
        return Snapshot.read(source.read(folders, problems), kinds, archive::contains, problems);
    }

    private Optional<Old> old(DefinitionKind<?> kind, String id, ContentVersion version) {
        String path = Bundle.path(kind.folder(), id);
        String key = path + "@" + version;
        synchronized (old) {
            Old cached = old.remove(key);
            if (cached != null) {
                old.put(key, cached); // the most recently used stands last
                return Optional.of(cached);
            }
        }
        Optional<Old> found = archive.find(path, version).map(archived -> read(kind, archived));
        found.ifPresent(value -> remember(key, value));
        return found;
    }

    private static Old read(DefinitionKind<?> kind, ContentArchive.Archived archived) {
        Bundle bundle = archived.bundle();
        var context = new CheckContext(archived.competencyIds(), bundle.paths(), new Problems(), true);
        return new Old(bundle, Snapshot.define(kind, bundle, context).map(Object.class::cast));
    }

    private void remember(String key, Old value) {
        synchronized (old) {
            old.put(key, value);
            if (old.size() > OLD_VERSIONS) {
                old.remove(old.keySet().iterator().next());
            }
        }
    }

    private String pathOf(Class<?> type, String id) {
        return Bundle.path(kindOf(type).folder(), id);
    }

    private DefinitionKind<?> kindOf(Class<?> type) {
        return kinds.stream()
                .filter(kind -> Objects.equals(kind.type(), type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of content is read as " + type.getName()));
    }

    private record State(Snapshot snapshot, List<Problem> problems) {}

    private record Old(Bundle bundle, Optional<Object> definition) {}
}
