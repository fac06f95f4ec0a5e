package coop.siembra.kernel;

import coop.siembra.kernel.Wording.English;
import coop.siembra.kernel.Wording.Gender;
import coop.siembra.kernel.Wording.Spanish;

/** Usual words for the person served, to choose from; an organisation may also make its own {@link Wording}. */
public enum PersonServed {
    MEMBER(new English("member", "members", "a"), new Spanish("socio", "socios", Gender.MASCULINE)),
    ASSOCIATE(new English("associate", "associates", "an"), new Spanish("asociado", "asociados", Gender.MASCULINE)),
    CLIENT(new English("client", "clients", "a"), new Spanish("cliente", "clientes", Gender.MASCULINE)),
    CUSTOMER(new English("customer", "customers", "a"), new Spanish("cliente", "clientes", Gender.MASCULINE)),
    USER(new English("user", "users", "a"), new Spanish("usuario", "usuarios", Gender.MASCULINE)),
    PATIENT(new English("patient", "patients", "a"), new Spanish("paciente", "pacientes", Gender.MASCULINE)),
    CITIZEN(new English("citizen", "citizens", "a"), new Spanish("ciudadano", "ciudadanos", Gender.MASCULINE)),
    NEIGHBOUR(new English("neighbour", "neighbours", "a"), new Spanish("vecino", "vecinos", Gender.MASCULINE)),
    PERSON_SERVED(
            new English("person served", "people served", "a"),
            new Spanish("persona atendida", "personas atendidas", Gender.FEMININE));

    private final English english;
    private final Spanish spanish;

    PersonServed(English english, Spanish spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    public English english() {
        return english;
    }

    public Spanish spanish() {
        return spanish;
    }
}
