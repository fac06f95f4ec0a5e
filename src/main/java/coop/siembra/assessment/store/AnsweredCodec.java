package coop.siembra.assessment.store;

import coop.siembra.assessment.store.ClosedSittings.Answered;
import coop.siembra.assessment.store.ClosedSittings.Given;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** Reads the documents of closed sittings straight from the wire, for there may be ten thousands. Writes nothing. */
final class AnsweredCodec implements Codec<Answered> {

    @Override
    public Class<Answered> getEncoderClass() {
        return Answered.class;
    }

    @Override
    public void encode(BsonWriter writer, Answered value, EncoderContext context) {
        throw new UnsupportedOperationException("sittings are written by their store");
    }

    @Override
    public Answered decode(BsonReader reader, DecoderContext context) {
        Map<String, String> texts = HashMap.newHashMap(6);
        Map<String, Given> responses = new HashMap<>();
        boolean invented = false;
        Instant closedAt = Instant.EPOCH;
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            var name = reader.readName();
            switch (name) {
                case "_id", "taker", "version", "form", "purpose", "language" -> texts.put(name, reader.readString());
                case "invented" -> invented = reader.readBoolean();
                case "responses" -> responses(reader, responses);
                case "closing" -> closedAt = closedAt(reader);
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        return new Answered(
                texts.getOrDefault("_id", ""),
                texts.getOrDefault("taker", ""),
                texts.getOrDefault("version", ""),
                texts.getOrDefault("form", ""),
                texts.getOrDefault("purpose", ""),
                texts.getOrDefault("language", ""),
                invented,
                closedAt,
                responses);
    }

    private static void responses(BsonReader reader, Map<String, Given> responses) {
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            response(reader, responses);
        }
        reader.readEndArray();
    }

    private static void response(BsonReader reader, Map<String, Given> responses) {
        String item = "";
        List<String> response = List.of();
        long spent = 0;
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case "item" -> item = reader.readString();
                case "response" -> response = texts(reader);
                case "spent" -> spent = number(reader);
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        responses.put(item, new Given(response, spent));
    }

    private static List<String> texts(BsonReader reader) {
        var texts = new ArrayList<String>(4);
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            texts.add(reader.readString());
        }
        reader.readEndArray();
        return texts;
    }

    private static long number(BsonReader reader) {
        return reader.getCurrentBsonType() == BsonType.INT32 ? reader.readInt32() : reader.readInt64();
    }

    private static Instant closedAt(BsonReader reader) {
        var at = Instant.EPOCH;
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            if (reader.readName().equals("at")) {
                at = Instant.ofEpochMilli(reader.readDateTime());
            } else {
                reader.skipValue();
            }
        }
        reader.readEndDocument();
        return at;
    }
}
