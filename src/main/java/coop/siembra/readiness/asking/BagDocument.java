package coop.siembra.readiness.asking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;

/**
 * A bag of texts. They lie in it by their letters, so that nobody can tell which came first.
 *
 * @param id made of round and number
 */
@TypeAlias("survey-bag")
record BagDocument(@Id String id, @Version @Nullable Long revision, String round, List<String> texts) {

    static String id(String round, int number) {
        return round + "|" + number;
    }

    BagDocument holding(List<String> others) {
        return new BagDocument(id, revision, round, others.stream().sorted().toList());
    }
}
