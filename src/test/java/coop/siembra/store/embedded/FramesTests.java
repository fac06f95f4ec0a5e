package coop.siembra.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FramesTests {
    private static final long RUN = 17;

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
        return bytes(RUN, frames);
    }

    private static byte[] bytes(long run, List<List<Change>> frames) {
        var out = new ByteArrayOutputStream();
        frames.forEach(frame -> out.writeBytes(Frames.write(run, frame).array()));
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
    void readsNothingThatIsLeftOfAnEarlierRun(
            @ForAll("frames") List<List<Change>> frames, @ForAll("frames") List<List<Change>> earlier) {
        var journal = new ByteArrayOutputStream();
        journal.writeBytes(bytes(frames));
        journal.writeBytes(bytes(RUN + 1, earlier));
        assertThat(read(journal.toByteArray())).isEqualTo(frames);
    }

    @Property
    void writesOverAnEarlierRun(
            @ForAll("frames") List<List<Change>> frames, @ForAll("frames") List<List<Change>> earlier) {
        var mine = bytes(frames);
        var theirs = bytes(RUN + 1, earlier);
        var journal = Arrays.copyOf(mine, Math.max(mine.length, theirs.length));
        if (theirs.length > mine.length) {
            System.arraycopy(theirs, mine.length, journal, mine.length, theirs.length - mine.length);
        }
        assertThat(read(journal)).isEqualTo(frames);
    }

    @Property
    void endsWhereNoFrameFollows(@ForAll("frames") List<List<Change>> frames) {
        var journal = bytes(frames);
        Frames.end().get(journal, 0, Frames.end().remaining());
        assertThat(read(journal)).isEmpty();
    }

    /** Journals had no runs once, and one that a crash left then is still read. */
    @Property
    void readsFramesThatBelongToNoRun(@ForAll("frames") List<List<Change>> frames) {
        var journal = new ByteArrayOutputStream();
        for (var changes : frames) {
            var body = Bson.write(
                    new Document("o", changes.stream().map(Change::toDocument).toList()));
            var checksum = new CRC32C();
            checksum.update(body.duplicate());
            var head = ByteBuffer.allocate(8).putInt(body.remaining()).putInt((int) checksum.getValue());
            journal.writeBytes(head.array());
            journal.write(body.array(), body.arrayOffset() + body.position(), body.remaining());
        }
        assertThat(read(journal.toByteArray())).isEqualTo(frames);
    }

    @Property
    void neverFailsOnAnyBytes(@ForAll byte[] junk) {
        assertThat(read(junk)).isEmpty();
    }

    private static int wholeFrames(List<List<Change>> frames, int length) {
        var whole = 0;
        for (var end = 0; whole < frames.size(); whole++) {
            end += Frames.write(RUN, frames.get(whole)).remaining();
            if (end > length) {
                break;
            }
        }
        return whole;
    }
}
