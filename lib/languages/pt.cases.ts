import type { LanguageCase } from './cases';

/** Written for this file, for Brazil and Portugal; each positive is followed by its lawful twin. */
export default [
  // worker-paid-fee
  {
    text: 'Ajudante de cozinha para cruzeiro. Você precisa pagar 350 dólares de cadastro antes da entrevista.',
    about: 'fee before the interview, Brazil',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Ajudante de cozinha para cruzeiro. Não cobramos nada pelo cadastro nem pela entrevista.',
    about: 'twin: no fee',
    contrast: 0,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Vagas em armazém. Para garantir a vaga faça um pix de R$ 180 e mande o comprovante no WhatsApp.',
    about: 'fee by instant transfer',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Vagas em armazém. Para garantir a vaga mande o currículo no WhatsApp, não é preciso pagar nada.',
    about: 'twin: nothing to pay',
    contrast: 2,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Trabalho agrícola na Holanda. O exame médico e o visto são por conta do candidato.',
    about: 'related costs on the candidate',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Trabalho agrícola na Holanda. O exame médico e o visto são por conta da empresa.',
    about: 'twin: employer pays',
    contrast: 4,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Limpezas em hotel. A agência leva uma comissão de 600 € por te arranjar o lugar, metade agora.',
    about: 'placement commission, Portugal',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Limpezas em hotel. A comissão da agência é paga pelo hotel, a ti não custa nada.',
    about: 'twin: hotel pays',
    contrast: 6,
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'Vaga sem taxa! Só a apostila e a pasta do processo: 480 euros antes da viagem.',
    about: 'denied fee under another name',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  // bond-or-exit-penalty
  {
    text: 'Camareiras para hotel. Deixa-se uma caução de 800 € que só volta no fim da temporada.',
    about: 'bond returned after the season',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Camareiras para hotel. Pode sair quando quiser, com quinze dias de aviso prévio.',
    about: 'twin: notice',
    contrast: 9,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Obra na Bélgica. Se sair antes de um ano tem que devolver 2.500 € da viagem e dos papéis.',
    about: 'exit penalty',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Obra na Bélgica. Se sair antes de um ano não tem que devolver nada.',
    about: 'twin: nothing to return',
    contrast: 11,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Pessoal para a safra. Quem largar a colheita perde o que já trabalhou.',
    about: 'quitter forfeits pay',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Pessoal para a safra. Quem deixar a colheita recebe o que trabalhou até esse dia.',
    about: 'twin: paid to the day',
    contrast: 13,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Vaga no Canadá. Um parente assina como fiador e a escritura da casa fica conosco.',
    about: 'guarantor and deed',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Vaga no Canadá. Pedimos carta de condução e duas referências de trabalho.',
    about: 'twin: references',
    contrast: 15,
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  // debt-repayment-from-wages
  {
    text: 'Nós pagamos a passagem e você vai pagando com o seu trabalho nos primeiros meses.',
    about: 'passage worked off',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Nós pagamos a passagem e você não tem que devolver nada.',
    about: 'twin: passage paid',
    contrast: 17,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'O voo e o visto são descontados do ordenado até ficar tudo saldado.',
    about: 'deducted until cleared, Portugal',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'O voo e o visto são pagos pela empresa e nada é descontado do ordenado.',
    about: 'twin: nothing deducted',
    contrast: 19,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'A comida e a cama vão para a caderneta e o patrão desconta do seu salário.',
    about: 'board in the book',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'A comida e a cama são por conta da casa, o salário é livre.',
    about: 'twin: board free',
    contrast: 21,
    expect: { level: 'none', not: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Viaje agora e pague depois: a dívida sai em parcelas do salário.',
    about: 'travel now, pay later',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  // document-retention
  {
    text: 'Ao chegar você entrega o passaporte e o encarregado guarda até o fim do contrato.',
    about: 'passport with the foreman',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Ao chegar você mostra o passaporte, tiramos uma cópia e devolvemos na hora.',
    about: 'twin: copied, returned at once',
    contrast: 24,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Limpeza em vivenda. Os papéis ficam trancados com a senhora enquanto trabalhar lá.',
    about: 'papers locked with the lady',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Limpeza em vivenda. Os papéis andam sempre consigo, a senhora só anota o número.',
    about: 'twin: worker carries them',
    contrast: 26,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Ficamos com o seu RG e o cartão do banco como garantia.',
    about: 'ID and bank card, Brazil',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Traga o RG e o CPF no dia da entrevista, é requisito para o cadastro.',
    about: 'twin: bring the ID',
    contrast: 28,
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Os documentos ficam no cofre do escritório durante toda a temporada.',
    about: 'safe of the office',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  // movement-or-contact-control
  {
    text: 'Empregada interna. Não é permitido sair de casa nem receber visitas.',
    about: 'may not go out',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Empregada interna. Tem chave própria e pode sair e receber visitas quando quiser.',
    about: 'twin: own key',
    contrast: 31,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Oficina de costura, dorme-se em cima. O portão fecha a cadeado à noite e a chave fica com o dono.',
    about: 'gate locked',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Oficina de costura, horário da manhã. Cada costureira tem a chave do portão.',
    about: 'twin: each has a key',
    contrast: 33,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'O celular é entregue na entrada e liga-se para casa uma vez por mês na frente da supervisora.',
    about: 'phone handed in',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Tem wifi para ligar para casa e o celular fica com você.',
    about: 'twin: phone kept',
    contrast: 35,
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Nunca sai sozinha: o motorista leva, espera e traz.',
    about: 'always accompanied',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  // scam-compound-lure
  {
    text: 'Operadores de chat no Camboja, 1.800 dólares, sem experiência nem entrevista. O motorista busca no aeroporto e mora-se dentro do recinto.',
    about: 'chat work in a closed site',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Operadores de chat para call center em Recife, entrevista presencial na nossa sede, duas folgas por semana e carteira assinada.',
    about: 'twin: ordinary call centre',
    contrast: 38,
    expect: { level: 'none', not: ['scam-compound-lure'] },
  },
  {
    text: 'Venda de criptomoedas perto de Myawaddy. É só digitar, mandamos a passagem hoje, dormitório e comida dentro do parque.',
    about: 'crypto near a hub',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Analista de conformidade para corretora de criptomoedas, remoto, contrato sem termo em Lisboa.',
    about: 'twin: crypto firm',
    contrast: 40,
    expect: { level: 'none', not: ['scam-compound-lure'] },
  },
  {
    text: 'Atendimento de cassino online em zona econômica especial, aceitamos todos, quem sair antes paga 3.000 dólares.',
    about: 'online casino with an exit price',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Atendimento de loja online, teletrabalho, das 9 às 17, formação paga.',
    about: 'twin: online shop',
    contrast: 42,
    expect: { level: 'none', not: ['scam-compound-lure'] },
  },
  // the other signals
  {
    text: 'Ganhe 6.000 € por mês sem experiência e sem entrevista, aceitamos toda a gente.',
    about: 'implausible offer',
    expect: { signals: ['implausible-offer'] },
  },
  {
    text: 'Boa oportunidade na Europa, os detalhes do serviço a gente passa quando você chegar.',
    about: 'details on arrival',
    expect: { signals: ['vague-job-or-employer'] },
  },
  {
    text: 'Procuramos modelos para o Dubai, sem experiência, passagem e hotel pagos, viagem este sábado.',
    about: 'glamour front',
    expect: { level: 'flagged', signals: ['front-offer-lure'] },
  },
  {
    text: 'Agência de modelos licenciada: casting no nosso estúdio e contrato antes da viagem.',
    about: 'near miss: licensed casting',
    contrast: 46,
    expect: { level: 'none', not: ['front-offer-lure'] },
  },
  {
    text: 'O contrato você assina quando estiver lá.',
    about: 'contract after arrival',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'Há um contrato para o consulado e outro que é o verdadeiro.',
    about: 'two contracts',
    expect: { level: 'flagged', signals: ['contract-substitution'] },
  },
  {
    text: 'Entra como turista para trabalhar e depois a gente arruma a autorização.',
    about: 'tourist entry',
    expect: { level: 'flagged', signals: ['visa-mismatch'] },
  },
  {
    text: 'O visto de trabalho é tratado antes da viagem e pago pelo hotel.',
    about: 'near miss: proper visa',
    contrast: 50,
    expect: { level: 'none', not: ['visa-mismatch'] },
  },
  {
    text: 'Sem papéis? Melhor, preferimos gente que não reclama.',
    about: 'people without papers',
    expect: { level: 'flagged', signals: ['targets-vulnerability'] },
  },
  {
    text: 'Procuramos meninas a partir de 15 anos para trabalhar em boate, moradia incluída.',
    about: 'age under 18',
    expect: { level: 'flagged', signals: ['minor-indicated'] },
  },
  {
    text: 'Você sai hoje à noite. Não conte nada à família até chegar e apague as mensagens.',
    about: 'secrecy and haste',
    expect: { level: 'flagged', signals: ['pressure-and-secrecy'] },
  },
  {
    text: 'Cuidadora interna, 18 horas por dia, sem folga.',
    about: 'excessive hours',
    expect: { level: 'flagged', signals: ['excessive-hours'] },
  },
  {
    text: 'Cuidadora interna, 40 horas semanais, duas folgas por semana e horas extras pagas.',
    about: 'near miss: live-in fair',
    contrast: 55,
    expect: { level: 'none', not: ['excessive-hours'] },
  },
  {
    text: 'Nos primeiros três meses não há ordenado, damos comida e cama.',
    about: 'board instead of wages',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'O salário vai para o intermediário e ele repassa à sua família.',
    about: 'wages to another',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Temos um conhecido na embaixada, visto certo sem comparecer.',
    about: 'contact inside',
    expect: { level: 'flagged', signals: ['illicit-facilitation'] },
  },
  {
    text: 'Programa aprovado pelo governo para trabalhar fora, inscreva-se pelo WhatsApp.',
    about: 'sham authority',
    expect: { level: 'flagged', signals: ['sham-authority'] },
  },
  {
    text: 'Nossas meninas atendem dia e noite, menina nova toda semana, ligue para o gerente para escolher.',
    kind: 'escort',
    about: 'third-party control',
    expect: { signals: ['third-party-control'] },
  },
  {
    text: 'Nossas meninas nunca dizem não, aceitam qualquer cliente.',
    kind: 'escort',
    about: 'no refusal',
    expect: { signals: ['no-refusal-services'] },
  },
  // hard negatives
  {
    text: 'Acompanhante independente, maior de idade, meus próprios preços, peço sinal para deslocação. Em Braga até domingo.',
    kind: 'escort',
    about: 'independent escort',
    expect: { level: 'none' },
  },
  {
    text: 'Cuidado com agências que pedem dinheiro adiantado. Nunca entregue o seu passaporte. Denuncie ao Ministério do Trabalho.',
    about: 'warning text',
    expect: { level: 'none' },
  },
  {
    text: 'Empresário condenado por reter passaportes e cobrar 4.000 euros a trabalhadores rurais, segundo o Ministério Público. O juiz fixou seis anos.',
    about: 'news',
    expect: { level: 'none' },
  },
  {
    text: 'Minha patroa tomou meu passaporte e não me deixa sair de casa. Quem pode me ajudar?',
    about: 'help request',
    expect: { level: 'none' },
  },
  {
    text: 'ONG contrata assistente social para atender sobreviventes de tráfico de pessoas: servidão por dívida, retenção de documentos. Tempo integral.',
    about: 'NGO job',
    expect: { level: 'none' },
  },
  {
    text: 'Aluga-se quarto, caução de um mês devolvida à saída, 350 € por mês com despesas incluídas.',
    about: 'rental',
    expect: { level: 'none' },
  },
  {
    text: 'Pessoas refugiadas são bem-vindas, não é preciso falar português, há intérprete na fábrica.',
    about: 'inclusive hiring',
    expect: { level: 'none' },
  },
  {
    text: 'Alojamento opcional por 90 € por semana que consta do recibo, também pode morar por conta própria.',
    about: 'rent stated and optional',
    expect: { level: 'none' },
  },
  {
    text: 'Traga o documento original no primeiro dia para o registro em carteira, devolvido na hora.',
    about: 'ID shown on the first day',
    expect: { level: 'none' },
  },
  {
    text: 'Urgente: 20 auxiliares de armazém, início imediato, sem experiência, salário da categoria.',
    about: 'plain urgent job',
    expect: { level: 'none' },
  },
  {
    text: 'Depósito de 20 € pela chave do cacifo, devolvido com a chave. Turnos da manhã, contrato de seis meses.',
    about: 'locker key deposit',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Enfermeiro na Alemanha. Apoio no reconhecimento do diploma, curso de língua pago e apartamentos partilhados a bom preço.',
    about: 'nurse, benefits',
    expect: { level: 'none' },
  },
  {
    text: 'Vendedor externo. Fixo mais comissão, vale-transporte, vale-refeição e plano de saúde com desconto em folha.',
    about: 'near miss: commission and lawful deductions',
    expect: { level: 'none' },
  },
  {
    text: 'Motorista categoria D. Enviar currículo e cópia da CNH no e-mail da empresa, no assunto a vaga.',
    about: 'near miss: copy of a licence, "no" is not a negation',
    expect: { level: 'none' },
  },
  // quiet pairs
  {
    text: 'Restaurante de família procura ajudante. Bom ambiente, refeição incluída. Da viagem tratamos nós e depois vais pagando com o que ganhares. Liga à tarde.',
    about: 'quiet: travel repaid from earnings',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Restaurante de família procura ajudante. Bom ambiente, refeição incluída. Da viagem tratamos nós e não te custa nada. Liga à tarde.',
    about: 'quiet twin',
    contrast: 77,
    expect: { level: 'none' },
  },
  {
    text: 'Colheita de morango. Paga-se à jorna. Há contentores com duche. A documentação fica à guarda da quinta até à última apanha. Falar com a Rosa.',
    about: 'quiet: papers with the farm',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Colheita de morango. Paga-se à jorna. Há contentores com duche. A documentação é vista no primeiro dia e fica consigo. Falar com a Rosa.',
    about: 'quiet twin',
    contrast: 79,
    expect: { level: 'none' },
  },
  {
    text: 'Senhora idosa precisa de doméstica. Quarto com televisão. Salário da categoria. De casa só se sai com ela. Tem que ser carinhosa.',
    about: 'quiet: out only with her',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Senhora idosa precisa de doméstica. Quarto com televisão. Salário da categoria. Folga sábado e domingo. Tem que ser carinhosa.',
    about: 'quiet twin',
    contrast: 81,
    expect: { level: 'none' },
  },
  // written later, as another writer would, without the terms at hand
  {
    text: 'Motorista para a Polónia. Depositas 900 euros da papelada e o lugar é teu.',
    about: 'fee by deposit, Portugal',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Quem quiser a vaga faz o pix da inscrição hoje, amanhã sai o endereço.',
    about: 'fee by instant transfer, no sum',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'Os exames e a passagem cada um banca os seus, nós damos o serviço.',
    about: 'costs on each worker',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'O senhor que te leva cobra dois ordenados, acertas com ele lá.',
    about: 'two wages to the one who brings you',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'A gente guarda os documentos de todo mundo para não perder.',
    about: 'papers, soft wording',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'O cartão do banco e a carteira de trabalho ficam na mão do gato.',
    about: 'bank card with the labour broker',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Passaporte só torna a ver quando acabar a obra.',
    about: 'seen again at the end',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Identidade de cada um vai para a gaveta do encarregado até o fim da safra.',
    about: 'drawer of the foreman',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'Aqui é para trabalhar, na rua só se põe o pé no fim do mês.',
    about: 'not out until the end of the month',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'De noite o vigia passa o cadeado e até às seis ninguém entra nem sai.',
    about: 'padlock at night',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Telemóveis recolhidos à segunda e devolvidos ao domingo.',
    about: 'phones gathered',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Para falar com a mãe tem que pedir licença ao chefe.',
    about: 'leave to call home',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'A viagem a casa adianta e sai das primeiras quinzenas.',
    about: 'advance out of first pays',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'O que gastarmos para te trazer pagas a dobrar turnos.',
    about: 'worked off by double shifts',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Emprestamos para o visto e todo mês tiramos um pouco até ficar quite.',
    about: 'taken monthly until even',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Arroz, rede e facão é tudo fiado no barracão, e ninguém sai devendo.',
    about: 'store of the estate',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'Quem roer a corda no meio da safra vai embora de mãos abanando.',
    about: 'leaves empty-handed',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Compromisso de dois anos; quebrar sai por 3.000 euros.',
    about: 'breaking it has a price',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Seu irmão assina por você e responde se você fugir.',
    about: 'brother answers',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Chat com estrangeiros num parque fechado no Laos, voo pago, entrevista pelo Telegram.',
    about: 'chat in a closed park',
    expect: { level: 'flagged', signals: ['scam-compound-lure'] },
  },
  {
    text: 'Recebe tudo junto quando o barco voltar e o peixe for vendido.',
    about: 'paid when the fish is sold',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Combinado de boca, sem papel nenhum, começa amanhã.',
    about: 'by word only',
    expect: { level: 'flagged', signals: ['wage-withholding'] },
  },
  {
    text: 'Entregador com moto própria. Entregar documentos (RG, CNH e CRLV) no RH para o cadastro.',
    about: 'near miss: papers for registration',
    expect: { level: 'none' },
  },
  {
    text: 'Vendas internas no shopping. Fixo mais comissão, vale-transporte e desconto em farmácia.',
    about: 'near miss: commissions',
    expect: { level: 'none' },
  },
  {
    text: 'Vigilante para controle de acesso no condomínio, fecha os portões à noite, escala 12x36.',
    about: 'near miss: guard who locks gates',
    expect: { level: 'none' },
  },
  {
    text: 'Caixa. Comparecer com RG, CPF, carteira de trabalho e comprovante de residência no balcão da loja.',
    about: 'near miss: papers to bring',
    expect: { level: 'none' },
  },
  {
    text: 'Trabalhe sem sair de casa, atendimento por telefone, carteira assinada.',
    about: 'near miss: remote work',
    expect: { level: 'none' },
  },
  {
    text: 'Agente de viagens para vender passagens e vistos a clientes, horário de escritório.',
    about: 'near miss: sells travel',
    expect: { level: 'none' },
  },
  {
    text: 'Babá para crianças de 6 e 9 anos à tarde, 12 euros por hora.',
    about: 'near miss: age of those cared for',
    expect: { level: 'none' },
  },
  {
    text: 'Estafeta para entregar documentos no consulado, telemóvel da empresa.',
    about: 'near miss: courier',
    expect: { level: 'none' },
  },
  {
    text: 'Analista de cobrança para recuperação de crédito, fixo mais variável.',
    about: 'near miss: debt collector',
    expect: { level: 'none' },
  },
  {
    text: 'Garçom para esplanada. Gorjetas à parte, a farda é da casa.',
    about: 'near miss: uniform given',
    expect: { level: 'none' },
  },
  {
    text: 'Adiantamento quinzenal, convênio médico e vale-refeição.',
    about: 'near miss: benefits',
    expect: { level: 'none' },
  },
  {
    text: 'Motorista internacional: passaporte válido e dois anos de experiência.',
    about: 'near miss: valid passport',
    expect: { level: 'none' },
  },
  // said in passing, as another writer would
  {
    text: 'Pra segurar a vaga no frigorífico faz um Pix de 120 e amanhã a gente te liga.',
    about: 'small sum by phone for the place',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'A vaga no frigorífico fica guardada com um telefonema e o contrato vai por email.',
    about: 'near miss: the place is kept by a call',
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'A dona que te põe na fábrica gosta de ser lembrada com um presentinho.',
    about: 'gift to the one who places',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'O primeiro ordenado fica para a agência, foi ela que te arranjou o lugar.',
    about: 'first pay for the agency',
    expect: { level: 'flagged', signals: ['worker-paid-fee'] },
  },
  {
    text: 'O primeiro ordenado é pago por inteiro; à agência paga a fábrica.',
    about: 'near miss: the factory pays',
    expect: { level: 'none', not: ['worker-paid-fee'] },
  },
  {
    text: 'O teu sogro assina contigo e responde com a casa se fores embora.',
    about: 'father-in-law answers with the house',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Se saíres antes recebes os dias trabalhados e o subsídio.',
    about: 'near miss: paid to the last day',
    expect: { level: 'none', not: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Sair antes sai caro, são duas passagens e a multa.',
    about: 'leaving works out dear',
    expect: { level: 'flagged', signals: ['bond-or-exit-penalty'] },
  },
  {
    text: 'Vai tudo no caderninho da cantina, até o sabão, e ninguém recebe até ficar quites.',
    about: 'notebook until even',
    expect: { level: 'flagged', signals: ['debt-repayment-from-wages'] },
  },
  {
    text: 'O passaporte fica na gaveta do encarregado e devolvemos quando acabar a apanha.',
    about: 'drawer until the end',
    expect: { level: 'flagged', signals: ['document-retention'] },
  },
  {
    text: 'O passaporte é só para a cópia e devolve-se na hora.',
    about: 'near miss: shown for a copy',
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Arquivista: guardar documentos e diplomas no cofre do arquivo.',
    about: 'near miss: an archive keeps documents',
    expect: { level: 'none', not: ['document-retention'] },
  },
  {
    text: 'Os telemóveis ficam numa caixa e fala-se com a família aos domingos.',
    about: 'phones in a box',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'Telemóvel da empresa fica na gaveta ao fim do turno.',
    about: 'near miss: company phone',
    expect: { level: 'none', not: ['movement-or-contact-control'] },
  },
  {
    text: 'Sozinha ninguém anda, vai sempre alguém do lado.',
    about: 'never alone',
    expect: { level: 'flagged', signals: ['movement-or-contact-control'] },
  },
  {
    text: 'O consulado vê um contrato e quando chegares assinas outro.',
    about: 'one for the consulate',
    expect: { signals: ['contract-substitution'] },
  },
  {
    text: 'O contrato do consulado é igual ao que assinas cá, em duas línguas.',
    about: 'near miss: the same contract',
    expect: { level: 'none', not: ['contract-substitution'] },
  },
  {
    text: 'Copo partido cinco euros, atraso o dia.',
    about: 'list of fines',
    expect: { signals: ['wage-withholding'] },
  },
  {
    text: 'Duas semanas de experiência sem receber e depois a gente vê.',
    about: 'unpaid trial',
    expect: { signals: ['wage-withholding'] },
  },
  {
    text: 'Duas semanas de experiência pagas como as outras.',
    about: 'near miss: paid trial',
    expect: { level: 'none', not: ['wage-withholding'] },
  },
] satisfies LanguageCase[];
