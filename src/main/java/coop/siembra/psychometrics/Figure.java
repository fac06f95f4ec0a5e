package coop.siembra.psychometrics;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** A figure, or the reason why there is none. A number that is none never leaves this module. */
public sealed interface Figure {

    /** There is one; always finite. */
    record Known(double value) implements Figure {
        public Known {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("not a figure: " + value);
            }
        }
    }

    /** There is none. */
    record Unknown(Gap gap) implements Figure {}

    static Figure of(double value) {
        return new Known(value);
    }

    static Figure none(Gap gap) {
        return new Unknown(gap);
    }

    /** The number, for those who need not know why there is none. */
    default OptionalDouble number() {
        return switch (this) {
            case Known(double value) -> OptionalDouble.of(value);
            case Unknown unknown -> OptionalDouble.empty();
        };
    }

    /** What is computed from it; what there is not stays so, for the same reason. */
    default Figure map(DoubleUnaryOperator change) {
        return switch (this) {
            case Known(double value) -> of(change.applyAsDouble(value));
            case Unknown unknown -> unknown;
        };
    }
}
