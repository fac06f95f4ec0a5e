package coop.siembra.assessment.store;

import coop.siembra.assessment.store.ClosedSittings.Answered;
import java.time.Instant;
import java.util.HashMap;
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
        Map<String, String> texts = HashMap.newHashMap(7);
        boolean invented = false;
        boolean carried = false;
        Instant closedAt = Instant.EPOCH;
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            var name = reader.readName();
            switch (name) {
                case "_id", "taker", "instrument", "version", "form", "language", "sheet" ->
                    texts.put(name, reader.readString());
                case "invented" -> invented = reader.readBoolean();
                case "carried" -> carried = reader.readBoolean();
                case "closing" -> closedAt = closedAt(reader);
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        return new Answered(
                texts.getOrDefault("_id", ""),
                texts.getOrDefault("taker", ""),
                texts.getOrDefault("instrument", ""),
                texts.getOrDefault("version", ""),
                texts.getOrDefault("form", ""),
                texts.getOrDefault("language", ""),
                invented,
                carried,
                closedAt,
                AnswerSheet.read(texts.getOrDefault("sheet", "")));
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
