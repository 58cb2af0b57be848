//! Which thoughts of harm are unwanted, and which may be more.

use crate::base::phrases::{Language, within};
use crate::ui::line_mode::harm_roles::unwanted::HarmThought;

#[test]
fn a_thought_that_frightens_is_told_from_harm() {
    for line in [
        "scared I'll hurt the baby",
        "I'm terrified that I might drop my newborn",
        "im scared of hurting my little boy, hes my son",
        "hurting my baby scares me",
        "I'd never do it but I think it",
        "I would never hurt him but I get horrible pictures in my head",
        "the thoughts scare me",
        "unwanted thoughts",
        "I keep seeing myself drowning the baby and it terrifies me",
        "im scared im going to hurt the baby",
        "I'm worried I'll hurt my newborn",
        "what if I hurt the baby",
        "what if I stabbed him",
        "im scared ill stab my babby, it makes me sick",
        "horrible thoughts about hurting the baby, I'm disgusted with myself",
        "images of the knife going into her, I'd never do it",
    ] {
        assert_eq!(HarmThought::read(line), Some(HarmThought::Unwanted), "{line}");
    }
    for line in ["I keep picturing dropping him", "I keep thinking about shaking the baby", "bad thoughts about my baby"] {
        assert_eq!(HarmThought::read(line), Some(HarmThought::Doubtful), "{line}");
    }
    for line in [
        "I hit him yesterday and I'm scared I'll hurt the baby",
        "I keep thinking of hurting my child and part of me wants to",
        "I'm scared I'll lose it and hurt the baby",
        "what if I stabbed him, part of me wants to",
    ] {
        assert_eq!(HarmThought::read(line), Some(HarmThought::More), "{line}");
    }
    for line in [
        "I'm scared he'll hurt the baby",
        "I'm scared the childminder will hurt my baby",
        "I think the nursery is hurting my child",
        "I think my son is being hurt",
        "I'm worried my son will hurt himself",
        "I'm scared my boss will hit me in front of my child",
        "I'm scared and I think he'll hurt the kids",
        "I'm afraid, I think my husband might hurt the baby",
        "my husband hurt the baby and im scared",
        "thoughts of hurting myself scare me",
        "I'm scared of my husband",
        "I hit my wife",
        "I'm scared of hurting him",
        "I want to stab him",
        "I stabbed him and I'm scared",
        "what if I hurt myself",
        "what if he stabbed him",
        "my thoughts race",
        "I keep thinking about work",
        "none of these",
        "",
    ] {
        assert_eq!(HarmThought::read(line), None, "{line}");
    }
    within(Language::Spanish, || {
        for line in [
            "me da miedo hacerle daño al bebe",
            "no le haría daño nunca, solo lo pienso",
            "tengo pensamientos que se me cae el niño por la ventana, que lo tiro, no quiero hacerlo",
            "tengo pensamientos que se me cae el niño por la ventana y me horroriza",
            "me asustan ideas que no quiero",
            "me aterra lastimar a mi hija",
            "nunca lo haría pero lo pienso",
            "¿y si le hago daño a mi bebé?",
        ] {
            assert_eq!(HarmThought::read(line), Some(HarmThought::Unwanted), "{line}");
        }
        for line in ["me imagino tirando al bebé, que lo tiro", "malos pensamientos sobre mi bebé"] {
            assert_eq!(HarmThought::read(line), Some(HarmThought::Doubtful), "{line}");
        }
        assert_eq!(HarmThought::read("ayer le pegué y me da miedo hacerle daño a mi hijo"), Some(HarmThought::More));
        for line in [
            "me da miedo que mi marido le haga daño al bebe",
            "tengo miedo, pienso que mi marido le hace daño al niño",
            "tengo miedo de hacerme daño",
            "le pego a mi hijo",
            "me da miedo mi marido",
        ] {
            assert_eq!(HarmThought::read(line), None, "{line}");
        }
    });
}
