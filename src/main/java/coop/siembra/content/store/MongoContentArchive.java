package coop.siembra.content.store;

import coop.siembra.content.Bundle;
import coop.siembra.content.ContentArchive;
import coop.siembra.content.ContentVersion;
import coop.siembra.content.store.VersionDocument.FileEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bson.types.Binary;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Versions in MongoDB: written before the document that says they belong together, so that a crash between leaves the last whole. */
@Component
class MongoContentArchive implements ContentArchive {
    private final MongoOperations mongo;

    MongoContentArchive(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(Accepted accepted) {
        List<String> ids = accepted.bundles().stream().map(Bundle::toString).toList();
        List<String> competencies = List.copyOf(accepted.competencyIds());
        for (Bundle bundle : accepted.bundles()) {
            if (!contains(bundle)) {
                insert(document(bundle, competencies));
            }
        }
        mongo.save(new AcceptedDocument(AcceptedDocument.LAST, accepted.competencies(), competencies, ids));
    }

    @Override
    public boolean contains(Bundle bundle) {
        return mongo.exists(byId(bundle.toString()), VersionDocument.class);
    }

    @Override
    public Optional<Archived> find(String path, ContentVersion version) {
        return document(path + "@" + version)
                .map(found -> new Archived(bundle(found), Set.copyOf(found.competencies())));
    }

    @Override
    public Optional<Accepted> last() {
        return Optional.ofNullable(mongo.findById(AcceptedDocument.LAST, AcceptedDocument.class))
                .map(last -> new Accepted(
                        last.bundles().stream()
                                .map(this::document)
                                .flatMap(Optional::stream)
                                .map(MongoContentArchive::bundle)
                                .toList(),
                        last.competencies(),
                        Set.copyOf(last.competencyIds())));
    }

    @Override
    public Optional<String> lastMark() {
        return Optional.ofNullable(mongo.findById(AcceptedDocument.LAST, AcceptedDocument.class))
                .map(last -> Accepted.mark(last.bundles(), last.competencies()));
    }

    private Optional<VersionDocument> document(String id) {
        return Optional.ofNullable(mongo.findById(id, VersionDocument.class));
    }

    private void insert(VersionDocument document) {
        try {
            mongo.insert(document);
        } catch (DuplicateKeyException e) {
            // another node has just stored the same bytes
        }
    }

    private static VersionDocument document(Bundle bundle, List<String> competencies) {
        List<FileEntry> files = bundle.files().entrySet().stream()
                .map(file -> new FileEntry(file.getKey(), new Binary(file.getValue())))
                .toList();
        return new VersionDocument(bundle.toString(), bundle.folder(), bundle.id(), competencies, files);
    }

    private static Bundle bundle(VersionDocument document) {
        Map<String, byte[]> files = new TreeMap<>();
        document.files().forEach(file -> files.put(file.path(), file.bytes().getData()));
        return new Bundle(document.folder(), document.name(), files);
    }

    private static Query byId(String id) {
        return Query.query(Criteria.where("_id").is(id));
    }
}
