/**
 * Words that recruiters who hide from filters take apart or respell. They settle single cases ("pass.port", "fr33") where
 * the shape alone does not say whether the writer meant a disguise; folded, some languages, and no more than that.
 */
const WORDS = `
passport passports pasport document documents papers visa visas permit deposit deposits payment payments fee fees money cash
salary salaries wage wages debt debts loan loans contract contracts police embassy border agent agents agency commission
recruitment travel ticket flight sponsor abroad work worker workers working job jobs hire hired hiring girl girls lady ladies
young escort massage model models client clients room hotel owner boss never free easy quick money pay pays paid earn owe tax
refund advance guarantee guaranteed certificate licence license forged fake stamp bribe secret telegram whatsapp signal viber
pasaporte pasaportes dinero pago pagos deuda deudas trabajo visado chicas chica dolares comision contrato policia documentos
passaporte passaportes dinheiro divida dividas trabalho visto garotas comissao multa taxa taxas
passeport passeports argent paiement dette travail filles contrat
passaporto denaro debito lavoro ragazze contratto reisepass geld arbeit schulden vertrag
pasaport bani munca fete datorie paszport pieniadze praca dlug pasaport para borc
паспорт паспорта паспорта документы деньги оплата зарплата виза долг залог работа девушки контракт полиция
гроші робота борг дівчата віза застава документи
passportmo paspor gaji utang hutang biaya uang trabaho bayad pera sahod
`;
const TARGETS = new Set(WORDS.split(/\s+/).filter(Boolean));

export const isTarget = (word: string): boolean => TARGETS.has(word);
