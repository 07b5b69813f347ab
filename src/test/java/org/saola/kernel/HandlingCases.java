package org.saola.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Markings and viewers for tests: named ones, and made-up ones of a small world in which they often meet. */
public final class HandlingCases {

    static final CountryCode KENYA = new CountryCode("KE");
    static final AgencyId CUSTOMS = agency(1);
    private static final AgencyId CUSTOMS_OF_TANZANIA = agency(2);
    private static final AgencyId NETWORK = agency(3);

    /** Customs of Tanzania, all of Uganda, and a network to which Zambia belongs. */
    static final Audience NAMED =
            new Audience.Named(Set.of(CUSTOMS_OF_TANZANIA), Set.of(new CountryCode("UG")), Set.of(NETWORK));

    private static final List<String> COUNTRIES = List.of("KE", "TZ", "UG", "ZM", "VN");

    private final Random random;

    public HandlingCases(long seed) {
        this.random = new Random(seed);
    }

    static Viewer named(String words) {
        return switch (words) {
            case "customs of Kenya" -> member(CUSTOMS, "KE");
            case "police of Kenya" -> member(agency(10), "KE");
            case "customs of Tanzania" -> member(CUSTOMS_OF_TANZANIA, "TZ");
            case "police of Uganda" -> member(agency(11), "UG");
            case "police of Zambia" -> member(agency(12), "ZM", NETWORK);
            case "the regional network" -> member(NETWORK, "", NETWORK);
            case "police of Viet Nam" -> member(agency(13), "VN");
            case "a partner" -> member(agency(14), "");
            case "nobody signed in" -> new Viewer.Nobody(Origin.house());
            case "the house itself" -> Viewer.House.at("test.work");
            default -> throw new IllegalArgumentException(words);
        };
    }

    public Handling handling() {
        return new Handling(someAgency(), someCountry(), audience(), "", "", Optional.empty());
    }

    public Viewer viewer() {
        return switch (random.nextInt(20)) {
            case 0 -> new Viewer.Nobody(Origin.house());
            case 1 -> Viewer.House.at("test.work");
            default -> member(someAgency());
        };
    }

    public Viewer.Member member(AgencyId agency) {
        Set<Role> roles = new HashSet<>(List.of(Role.OFFICER));
        roles.add(Role.values()[random.nextInt(Role.values().length)]);
        return new Viewer.Member(
                PersonId.next(), agency, someCountry(), roles, someAgencies(), Set.of(Factor.PASSKEY), Origin.house());
    }

    private Audience audience() {
        return switch (random.nextInt(5)) {
            case 0 -> new Audience.OwnAgency();
            case 1 -> new Audience.OwnCountry();
            case 2 -> new Audience.AllMembers();
            default -> new Audience.Named(someAgencies(), someCountries(), someAgencies());
        };
    }

    private Set<AgencyId> someAgencies() {
        Set<AgencyId> some = new HashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            some.add(someAgency());
        }
        return some;
    }

    private Set<CountryCode> someCountries() {
        List<CountryCode> some = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            someCountry().ifPresent(some::add);
        }
        return Set.copyOf(some);
    }

    private AgencyId someAgency() {
        return agency(random.nextInt(12));
    }

    private Optional<CountryCode> someCountry() {
        int number = random.nextInt(COUNTRIES.size() + 1);
        return number == COUNTRIES.size() ? Optional.empty() : Optional.of(new CountryCode(COUNTRIES.get(number)));
    }

    private static Viewer.Member member(AgencyId agency, String country, AgencyId... networks) {
        return new Viewer.Member(
                PersonId.next(),
                agency,
                Optional.of(country).filter(code -> !code.isEmpty()).map(CountryCode::new),
                Set.of(Role.OFFICER),
                Set.of(networks),
                Set.of(Factor.PASSKEY),
                Origin.house());
    }

    private static AgencyId agency(int number) {
        return new AgencyId(new UUID(0x7000, number));
    }
}
