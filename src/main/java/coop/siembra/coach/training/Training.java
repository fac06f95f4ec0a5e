package coop.siembra.coach.training;

import coop.siembra.coach.examples.Examples;
import coop.siembra.coach.model.Model;

/** Makes the model from the examples that are for training. */
public final class Training {

    private Training() {}

    /** The same examples give the same model to the bit. */
    public static Model train(Examples examples) {
        var lessons = examples.all().stream()
                .filter(example -> !Split.isTest(example.about()))
                .map(Lesson::of)
                .toList();
        return Trainer.train(lessons);
    }
}
