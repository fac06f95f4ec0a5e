package coop.siembra.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FramesTests {

    @Provide
    Arbitrary<List<List<Change>>> frames() {
        var ids = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12).map(Object.class::cast),
                Arbitraries.longs().map(Object.class::cast),
                Arbitraries.just((Object) Missing.getInstance()));
        var documents = Combinators.combine(
                        Arbitraries.strings().ofMaxLength(60),
                        Arbitraries.integers().list().ofMaxSize(5))
                .as((text, numbers) -> new Document("text", text).append("numbers", numbers));
        Arbitrary<Change> kept = Combinators.combine(ids, documents.injectNull(0.3))
                .as((id, document) -> new Change("databases.siembra.people", id, document));
        Arbitrary<Change> indexed = Combinators.combine(ids, Arbitraries.of(true, false))
                .as((id, removed) -> new Change(
                        "siembra.people._index_unit",
                        new KeyValue(Arrays.asList("u", null, 1.5)),
                        removed ? null : id));
        return Arbitraries.oneOf(kept, indexed)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static byte[] bytes(List<List<Change>> frames) {
        var out = new ByteArrayOutputStream();
        frames.forEach(frame -> out.writeBytes(Frames.write(frame).array()));
        return out.toByteArray();
    }

    private static List<List<Change>> read(byte[] journal) {
        return Frames.read(ByteBuffer.wrap(journal));
    }

    @Property
    void readsBackWhatWasWritten(@ForAll("frames") List<List<Change>> frames) {
        assertThat(read(bytes(frames))).isEqualTo(frames);
    }

    @Property
    void stopsCleanlyWhereTheJournalIsCut(
            @ForAll("frames") List<List<Change>> frames, @ForAll @IntRange(max = 100) int percent) {
        var journal = bytes(frames);
        var cut = Arrays.copyOf(journal, journal.length * percent / 100);
        assertThat(read(cut)).isEqualTo(frames.subList(0, wholeFrames(frames, cut.length)));
    }

    @Property
    void appliesNothingFromTheFirstDamagedFrameOn(
            @ForAll("frames") List<List<Change>> frames,
            @ForAll @IntRange(max = 99) int percent,
            @ForAll @IntRange(min = 1, max = 255) int flipped) {
        var journal = bytes(frames);
        var damaged = journal.length * percent / 100;
        journal[damaged] ^= (byte) flipped;
        assertThat(read(journal)).isEqualTo(frames.subList(0, wholeFrames(frames, damaged)));
    }

    @Property
    void neverFailsOnAnyBytes(@ForAll byte[] junk) {
        assertThat(read(junk)).isEmpty();
    }

    private static int wholeFrames(List<List<Change>> frames, int length) {
        var whole = 0;
        for (var end = 0; whole < frames.size(); whole++) {
            end += Frames.write(frames.get(whole)).remaining();
            if (end > length) {
                break;
            }
        }
        return whole;
    }
}
