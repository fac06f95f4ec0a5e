package coop.siembra.store;

import com.mongodb.client.MongoDatabase;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.json.JsonMode;
import org.bson.json.JsonParseException;
import org.bson.json.JsonWriterSettings;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Service;

/**
 * Everything in the store as one file, portable between the embedded store and MongoDB: gzip of lines in UTF-8, the first
 * {@value #HEADER}; then for each collection with documents {@code #name} and a line of canonical extended JSON for each; at last
 * {@code #end} and the number of documents. Indexes and empty collections are not in it: the application makes them at start.
 */
@Service
public class StoreBackup {
    private static final String HEADER = "#siembra-backup 1";
    private static final String END = "#end ";
    private static final int BATCH = 500;
    private static final JsonWriterSettings JSON =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private final MongoTemplate mongo;

    StoreBackup(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** What came of restoring; but for {@link Restored} the store is as empty as before. */
    public sealed interface RestoreOutcome {
        record Restored(long documents) implements RestoreOutcome {}

        /** There is data already: a backup goes into an empty store only. */
        record NotEmpty(String collection) implements RestoreOutcome {}

        /** The file is something else or ends too early. */
        record Unreadable() implements RestoreOutcome {}
    }

    /**
     * Writes everything and leaves the stream open. Each document is whole; what is written meanwhile may be in it or not, so stop the
     * application first for a picture of one moment.
     *
     * @return the number of documents
     */
    public long write(OutputStream out) throws IOException {
        var zip = new GZIPOutputStream(out);
        var lines = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        line(lines, HEADER);
        var count = 0L;
        for (var collection : collections()) {
            var inIt = 0L;
            for (var document : mongo.getDb()
                    .getCollection(collection, RawBsonDocument.class)
                    .find()) {
                if (inIt++ == 0) {
                    line(lines, "#" + collection);
                }
                line(lines, document.toJson(JSON));
            }
            count += inIt;
        }
        line(lines, END + count);
        lines.flush();
        zip.finish();
        return count;
    }

    private static void line(BufferedWriter lines, String line) throws IOException {
        lines.write(line);
        lines.write('\n');
    }

    private List<String> collections() {
        return mongo.getCollectionNames().stream()
                .filter(name -> !name.startsWith("system."))
                .sorted()
                .toList();
    }

    /** Fills an empty store from what {@link #write} has written; all of it or nothing. */
    public RestoreOutcome restore(InputStream in) throws IOException {
        var database = mongo.getDb();
        for (var collection : collections()) {
            if (database.getCollection(collection).find().first() != null) {
                return new RestoreOutcome.NotEmpty(collection);
            }
        }
        var complete = false;
        try (var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            var restored = HEADER.equals(lines.readLine()) ? insert(lines, database) : -1;
            complete = restored >= 0;
            return complete ? new RestoreOutcome.Restored(restored) : new RestoreOutcome.Unreadable();
        } catch (ZipException | java.io.EOFException | JsonParseException e) {
            return new RestoreOutcome.Unreadable();
        } finally {
            if (!complete) {
                collections().forEach(name -> database.getCollection(name).deleteMany(new Document()));
            }
        }
    }

    /** The number of documents, or -1 when the end is not the one that was written. */
    private static long insert(BufferedReader lines, MongoDatabase database) throws IOException {
        var count = 0L;
        var collection = "";
        var batch = new ArrayList<RawBsonDocument>();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("#") || batch.size() == BATCH) {
                flush(database, collection, batch);
            }
            if (line.startsWith(END)) {
                return line.equals(END + count) ? count : -1;
            }
            if (line.startsWith("#")) {
                collection = line.substring(1);
            } else {
                batch.add(RawBsonDocument.parse(line));
                count++;
            }
        }
        return -1;
    }

    private static void flush(MongoDatabase database, String collection, List<RawBsonDocument> batch) {
        if (!batch.isEmpty()) {
            database.getCollection(collection, RawBsonDocument.class).insertMany(batch);
            batch.clear();
        }
    }
}
