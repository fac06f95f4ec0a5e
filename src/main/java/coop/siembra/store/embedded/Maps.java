package coop.siembra.store.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * The maps in the file, two for a collection and one for an index. Their names are those the library gives them, as it removes them by
 * name when a collection goes.
 */
record Maps(MVStore file) {
    private static final String DOCUMENTS = "databases.";

    static boolean holdsDocuments(String map) {
        return map.startsWith(DOCUMENTS);
    }

    MVMap<Object, Document> documents(String collection) {
        return documentsNamed(DOCUMENTS + collection);
    }

    MVMap<Object, Document> documentsNamed(String map) {
        return file.openMap(
                map,
                new MVMap.Builder<Object, Document>().keyType(new ValueType()).valueType(new DocumentType()));
    }

    MVMap<String, Object> facts(String collection) {
        return file.openMap("meta." + collection);
    }

    static String indexName(String collection, String index) {
        return collection + "._index_" + index;
    }

    MVMap<KeyValue, Object> indexNamed(String map) {
        return file.openMap(
                map,
                new MVMap.Builder<KeyValue, Object>().keyType(new KeyType()).valueType(new ValueType()));
    }
}
